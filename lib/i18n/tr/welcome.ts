import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Verso’ya hoş geldiniz',
  'welcome.head': 'Çevirinin neyi değiştirdiğini görün',
  'welcome.lead':
    'Verso, çevrilmiş bir haberi özgün metnin yanına koyar; özgün metnin dilini bilmeseniz de neyin atlandığını, eklendiğini ya da değiştirildiğini gösterir.',
  'welcome.steps': 'Üç adım',
  'welcome.notice': 'Çevrilmiş bir haber açın',
  'welcome.notice.text': 'Verso sayfayı bu cihazda okur. Sayfa bir çeviriyse simgede özgün metnin dili görünür.',
  'welcome.notice.picture': 'Tarayıcıda bir haber. Üstünde, işaretli Verso simgesi.',
  'welcome.compare': 'Özgün metinle karşılaştırın',
  'welcome.compare.text':
    'Simgeye, sonra “{button}” düğmesine tıklayın. Bir sayfa ancak şimdi istenir: özgün metin, çerezleriniz olmadan.',
  'welcome.compare.picture': 'Haber ve yanında panel. Çizgiler, iki metnin birbirine ait bölümlerini bağlıyor.',
  'welcome.look': 'Farklı olana bakın',
  'welcome.look.text':
    'Her fark iki bölümü de, neye dayandığını ve ne kadar kesin olduğunu gösterir. Önemli olup olmadığına siz karar verirsiniz; gerekeni kopyalayın.',
  'welcome.look.picture': 'Üç farklık bir liste: bir bölüm atlanmış, biri eklenmiş, biri değiştirilmiş.',
  'welcome.hidden-icon':
    'Simge görünmüyor mu? Adres çubuğunun yanındaki yapboz parçasının arkasındadır; oradan sabitlenebilir.',
  'welcome.choice': 'Verso çevirileri kendiliğinden fark etsin mi?',
  'welcome.choice.text':
    'Bunun için, açtığınız her sayfaya bu cihazda bakar; hiçbir şey gönderilmez, hiçbir şey saklanmaz. Tarayıcınız sizden izin isteyecek. İzin vermezseniz Verso yalnızca simgesine tıkladığınız sayfalara bakar ve özgün metni okumadan önce sorar.',
  'welcome.choice.all': 'Tüm sitelerde',
  'welcome.choice.click': 'Yalnızca simgeye tıkladığım yerde',
  'welcome.choice.is.all': 'Verso çevirileri tüm sitelerde fark ediyor.',
  'welcome.choice.is.click': 'Verso yalnızca simgesine tıkladığınız sayfalara bakıyor.',
  'welcome.private': 'Sizde kalanlar',
  'welcome.private.here': 'Bu cihazda',
  'welcome.private.here.text': 'Sayfalara bakmak, metinleri karşılaştırmak, kararlarınız ve sakladıklarınız.',
  'welcome.private.asked': 'Yalnızca siz isteyince',
  'welcome.private.asked.text':
    'Özgün metin için yapılan istek; ayarlardan seçerseniz bir çeviri motoru ya da bir model.',
  'welcome.private.never': 'Asla',
  'welcome.private.never.text': 'Okuduklarınız, çerezleriniz, hiçbir istatistik. Hesap da yok.',
  'welcome.done': 'Ayarlanacak bir şey yok. Bu sayfayı kapatıp okumayı sürdürün.',
  'welcome.settings': 'Ayarlar',
} satisfies Dictionary;
