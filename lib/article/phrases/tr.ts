import type { Phrases } from './types';

export const tr: Phrases = {
  source: ['kaynak', 'kaynaklar'],
  original: ['orijinal makale', 'aslını oku', 'haberin orijinali', 'ilk olarak yayımlandı'],
  translation: ['çeviren', 'çeviri:', 'makine çevirisi', 'otomatik çeviri', 'otomatik olarak çevrilmiştir'],
  byline: ['yazan', 'haber', 'muhabir'],
  related: [
    'ayrıca okuyun…',
    'bunları da okuyun…',
    'ilgili haberler',
    'i̇lgili haberler',
    'devamını oku',
    'okumaya devam et…',
    'en çok okunanlar',
    'önerilen haberler',
    'ayrıca bakınız…',
  ],
  share: ['paylaş', "facebook'ta paylaş", 'bağlantıyı kopyala', 'bizi takip edin…', 'haberi paylaş…', 'yazdır'],
  subscribe: ['abone ol', 'abone olun…', 'bültenimize…', 'e-bülten', 'bültene kaydolun…'],
  video: ['videoyu izle…', 'videoyu izleyin…', 'izle', 'video', 'video:…'],
  tags: ['etiketler', 'etiketler:…', 'anahtar kelimeler:…', 'konular:…'],
  cookies: [
    'çerezleri kullanıyoruz…',
    'çerez kullanıyoruz…',
    'bu site çerezler kullan…',
    'tümünü kabul et',
    'kabul et',
    'sitemizde çerezler…',
  ],
  comments: ['yorumlar', 'yorum yap…', 'yorum yaz…'],
  advertisement: ['reklam', 'i̇lan', 'ilan'],
};
