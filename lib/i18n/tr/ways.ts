import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Başka bir sayfayla karşılaştır',
  'ways.or': 'Ya da',
  'ways.tabs': 'Açık bir sekme seç',
  'ways.tabs.none': 'Web sayfası gösteren başka sekme yok.',
  'ways.tabs.wait': 'Bakılıyor…',
  'ways.pick': 'Sayfadaki bir bağlantıya tıkla',
  'ways.text': 'Metnini yapıştır',
  'ways.text.label': 'Özgün metin',
  'ways.text.compare': 'Karşılaştır',
  'ways.text.short': 'Karşılaştırmak için çok kısa. En az bir paragraf yapıştırın.',
  'picking.title': 'Sayfada, özgün metne giden bağlantıya tıklayın',
  'picking.text': 'Vazgeçmek için Esc tuşuna ya da bu düğmeye basın.',
  'picking.cancel': 'Vazgeç',
  'looks.here': '{host} sayfalarına sorulmadan bak',
  'looks.nowhere': 'Verso hiçbir sayfaya sorulmadan bakmıyor.',
  'looks.everywhere': 'Tüm sitelerde çevirileri fark et',
  'looks.on': 'Aç',
} satisfies Dictionary;
