import type { Dictionary } from '../strings';

export default {
  'engine.label': 'Çeviri motoru',
  'engine.label.encoder': 'Bu cihazdaki model',
  'engine.name.browser': 'bu tarayıcının çevirmeni',
  'engine.name.libretranslate': 'LibreTranslate ({label})',
  'engine.name.apertium': 'Apertium ({label})',
  'engine.name.encoder': 'bu cihazdaki {label}',
  'engine.offered.nothing':
    'Özgün metnin {engine} ile yapılacak makine çevirisi daha fazlasını gösterebilir; örneğin tersine dönmüş bir ifadeyi.',
  'engine.offered.download':
    'Özgün metnin {engine} ile yapılacak makine çevirisi daha fazlasını gösterebilir; örneğin tersine dönmüş bir ifadeyi. {from} → {to} için tarayıcının bir kez dil paketi indirmesi gerekir; haberin hiçbir parçası bu cihazdan çıkmaz.',
  'engine.offered.permission':
    'Özgün metin {address} adresine gönderilecek ve orada şu dile çevrilecek: {to}. Bu daha fazlasını gösterebilir; örneğin tersine dönmüş bir ifadeyi.',
  'engine.offered.later': '{engine} kullanılmadan karşılaştırıldı.',
  'engine.take.nothing': 'Kullan',
  'engine.take.download': 'İndir ve kullan',
  'engine.take.permission': 'Gönder',
  'engine.take.later': 'Özgün metni gönder',
  'engine.later': 'Şimdi değil',
  'engine.cancel': 'Vazgeç',
  'engine.preparing': 'Hazırlanıyor: {engine}',
  'engine.downloading': 'Dil paketi indiriliyor ({engine}): {percent}',
  'engine.working': {
    one: 'Özgün metin çevriliyor ({engine}): {done} / {count} cümle',
    other: 'Özgün metin çevriliyor ({engine}): {done} / {count} cümle',
  },
  'engine.working.encoder': {
    one: 'Cümleler anlamlarına göre yerleştiriliyor ({engine}): {done} / {count}',
    other: 'Cümleler anlamlarına göre yerleştiriliyor ({engine}): {done} / {count}',
  },
  'engine.comparing': 'Özgün metnin makine çevirisiyle yeniden karşılaştırılıyor: {engine}',
  'engine.comparing.encoder': '{engine} yardımıyla yeniden karşılaştırılıyor',
  'engine.done.same': '{engine} ile yeniden karşılaştırıldı: başka fark yok.',
  'engine.done': '{engine} ile yeniden karşılaştırıldı: {list}.',
  'engine.done.more': { one: '{count} fark daha', other: '{count} fark daha' },
  'engine.done.fewer': { one: '{count} fark artık gösterilmiyor', other: '{count} fark artık gösterilmiyor' },
  'engine.trouble.unreachable':
    'Yanıt gelmedi ({engine}). Çalıştığını ve ayarlardaki adresin doğru olduğunu denetleyin.',
  'engine.trouble.refused': 'Metin kabul edilmedi ({engine}). İkinci denemede olabilir.',
  'engine.trouble.busy': 'Bir kerede izin verilenden fazlası istendi ({engine}). Birkaç dakika sonra olabilir.',
  'engine.trouble.key':
    'Bir anahtar ya da verilenden başka bir anahtar isteniyor ({engine}). Anahtar, ayarlarda girilir.',
  'engine.trouble.pair': '{from} → {to} çevirisi yapılamıyor ({engine}). Ayarlardan başka bir motor seçilebilir.',
  'engine.trouble.wrong-answer': 'Gelen yanıt özgün metnin çevirisi değildi; bu yüzden kullanılmıyor ({engine}).',
  'engine.trouble.wrong-answer.encoder':
    'Saklanan dosya bozulmuş ya da başka bir modele ait; bu yüzden kullanılmıyor ({engine}). Ayarlardan silinip yeniden indirilebilir.',
  'engine.trouble.refused.encoder': 'Bir cümle yerleştirilemedi ({engine}). İkinci denemede olabilir.',
  'engine.trouble.slow': 'Yanıt çok uzun sürdü ({engine}). İkinci denemede daha hızlı olabilir.',
  'engine.trouble.unavailable': 'Burada bulunmuyor: {engine}. Ayarlardan başka bir motor seçilebilir.',
  'engine.trouble.unavailable.browser':
    'Bu tarayıcıda Verso’nun kullanabileceği bir çevirmen yok; Chrome ve Edge’de 138 sürümünden beri var. Ayarlardan başka bir motor seçilebilir.',
  'engine.trouble.unavailable.encoder':
    'Seçtiğiniz model henüz indirilmedi: {engine}. Ayarlarda bunun için bir düğme var.',
  'engine.trouble.unavailable.private':
    'Bu tarayıcı gizli pencereleri ayrı tutar; bu yüzden burada kullanılamıyor: {engine}. Ayarlardan başka bir motor seçilebilir.',
  'engine.trouble.quota': 'Metin, kabul edilenden uzun ya da bu cihazda ona yer yoktu ({engine}).',
  'engine.trouble.quota.encoder': 'Şu anda yeterli bellek yok ({engine}). Başka sekmeleri kapatmak işe yarayabilir.',
  'engine.rest.none': 'Gösterilenler o olmadan bulundu.',
  'engine.rest.some': {
    one: 'O ana dek {done} / {count} cümle çevrilmişti; bunlar kullanılıyor.',
    other: 'O ana dek {done} / {count} cümle çevrilmişti; bunlar kullanılıyor.',
  },
  'engine.rest.some.encoder': {
    one: 'O ana dek {done} / {count} cümle yerleştirilmişti; bunlar kullanılıyor.',
    other: 'O ana dek {done} / {count} cümle yerleştirilmişti; bunlar kullanılıyor.',
  },
  'engine.again': 'Yeniden dene',
  'engine.settings': 'Ayarlar',
  'engine.none': 'Bir çeviri motoruyla Verso daha fazlasını görür; örneğin tersine dönmüş bir ifadeyi.',
  'engine.choose': 'Ayarlardan birini seç',
  'gloss.by': 'Makine çevirisi: {engine}',
  'gloss.rests': 'Makine çevirisine dayanıyor: {engine}.',
  'gloss.legend': 'Özgün metnin her bölümünün altında, daha küçük harflerle: makine çevirisi ({engine}).',
  'encoded.legend': 'Yan yana duran bölümler eşleştirilirken şundan da yararlanıldı: {engine}.',
  'gloss.short': 'makine çevirisi',
} satisfies Dictionary;
