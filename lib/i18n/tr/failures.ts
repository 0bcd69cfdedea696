import type { Dictionary } from '../strings';

export default {
  'failed.permission.title': 'Tarayıcınız {host} için önce izin istiyor',
  'failed.permission.text':
    'Verso yalnızca sizin gösterdiğinizi okuyor. Bu siteye izin verirseniz karşılaştırma sürer.',
  'failed.refused.title': '{host} Verso’nun okumasına izin vermedi',
  'failed.refused.text':
    'Site yalnızca tarayıcılara yanıt veriyor ya da oturum açılmasını istiyor. Özgün metni bir sekmede açıp oradan okutun.',
  'failed.status': 'Sitenin yanıt durumu: {status}.',
  'failed.gone.title': 'Özgün metin artık yerinde değil',
  'failed.gone.text': '{host} sitesinde bu adreste artık bir sayfa yok. Bir arşivde kopyası kalmış olabilir.',
  'failed.network.title': '{host} sitesine ulaşılamadı',
  'failed.network.text': 'Böyle bir site yok, site çalışmıyor ya da bu cihaz çevrimdışı.',
  'failed.slow.title': '{host} zamanında yanıt vermedi',
  'failed.slow.text': 'Sayfa, tanınan sürede gelmedi. İkinci denemede gelebilir.',
  'failed.large.title': 'Bu sayfa çok büyük',
  'failed.large.text': 'Bir haberden çok daha büyük; Verso bu yüzden okumayı bıraktı.',
  'failed.redirects.title': 'Adres başka bir yere gidiyor',
  'failed.redirects.text':
    'Çok fazla yönlendirildi ya da Verso’nun izlemediği bir yere gönderildi. Sekmede açıldığında ulaşılabilir.',
  'failed.type.title': 'Bu bir web sayfası değil',
  'failed.type.text': '{host} HTML’den başka bir şey gönderdi; örneğin bir PDF ya da film.',
  'failed.address.title': 'Verso bu adresi isteyemez',
  'failed.address.text': 'Yalnızca ad ve parola içermeyen http ve https adresleri istenir.',
  'failed.private.title': 'Bu adres kendi ağınızda',
  'failed.private.text':
    'Web’deki bir sayfa, Verso’nun bu aygıttan veya ağından bir şey istemesini sağlayamaz. Adrese güveniyorsanız sekmede açın.',
  'failed.empty.title': 'O sayfada haber metni yok',
  'failed.empty.text': '{host} bir sayfa gönderdi, ama içinde haber metni yok.',
  'failed.script.title': 'Özgün metin yalnızca sekmede görünüyor',
  'failed.script.text':
    '{host} sitesinin gönderdiği, betiklerin sonradan doldurduğu boş bir kabuk. Bir sekmede açıp oradan okutun.',
  'failed.no-tab.title': 'Artık hiçbir sekmede açık değil',
  'failed.no-tab.text':
    'Sekme kapatılmış ya da şimdi başka bir sayfa gösteriyor. Özgün metni yeniden açın ya da istetin.',
  'failed.not-archived.title': 'Arşiv kopyası yok',
  'failed.not-archived.text': 'Arşivde {host} sitesindeki bu adresin kopyası yok. Sekmede yine de açılabilir.',
  'failed.pasted.title': 'Yapıştırılan metin karşılaştırılamadı',
  'failed.pasted.text': 'İçinde paragraf bulunamadı. Haberin paragraflarını bütün olarak yapıştırın.',
  'failed.other.title': 'Özgün metin okunamadı',
  'failed.other.text': '{host} sitesine giden yolda bir şey yürümedi.',
  'failed.detail': 'Ayrıntı: {detail}',
  'not-original.title': 'Bu başka bir haber',
  'not-original.text': 'Yalnızca {percent} kadarı çeviriyle örtüşüyor; bu yüzden hiçbir fark işaretlenmedi.',
  'not-original.text.bare': 'Çok azı çeviriyle örtüşüyor; bu yüzden hiçbir fark işaretlenmedi.',
  'not-original.itself.title': 'Adres bu sayfaya geri dönüyor',
  'not-original.itself.text':
    '{host} bulunduğunuz sayfayı gönderdi: dili sizin yerinize site seçiyor. Adresi bir sekmede açın, dili orada değiştirin, sonra aşağıdan o sekmeyi seçin.',
  'cancelled.title': 'Vazgeçildi',
  'cancelled.text': 'Hiçbir şey saklanmadı. İstediğiniz zaman yeniden başlayabilirsiniz.',
  'step.allow': '{host} sitesine izin ver',
  'step.again': 'Yeniden dene',
  'step.next': 'Bunun yerine {host} sitesini dene',
  'step.open-tab': 'Sekmede aç',
  'step.read-tab': 'Sekmeden oku',
  'step.archive': 'Arşiv kopyası ara',
  'step.archive.asks': 'Bu adresin kopyası archive.org’dan ya da ayarlarınızdaki arşivden istenir.',
} satisfies Dictionary;
