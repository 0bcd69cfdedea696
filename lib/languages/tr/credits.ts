/** Credits, calls to the reader and time stamps that the press in Turkish writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const tr: BoilerplateWords = {
  credit:
    'fotoğraf|fotoğraflar|foto|fotoğrafçı|görsel|görseller|resim|illüstrasyon|infografik|fotoğraf kaynağı|kaynak fotoğraf|yazan|yazar|haber|muhabir|editör|metin|çeviri|çeviren|derleyen|kamera|kurgu',
  source: 'kaynak|kaynaklar',
  by: 'hazırlayan|çeviren|derleyen',
  call: "reklam|ilan|ayrıca okuyun|ayrıca okuyun:|bunu da okuyun:|bunlar da ilginizi çekebilir|bunlar da ilginizi çekebilir:|ilginizi çekebilir|ilginizi çekebilir:|devamını oku|devamını okuyun|haberin devamı|daha fazla oku|daha fazlası|daha fazla bilgi|ilgili haberler|ilgili haber:|ilgili haberler:|en çok okunanlar|önerilen haberler|videoyu izle|videoyu izleyin|izle:|izleyin:|video:|dinle:|haberi dinle|paylaş|bu haberi paylaş|facebook’ta paylaş|facebook'ta paylaş|linki kopyala|bağlantıyı kopyala|yazdır|bizi takip edin|bizi takip edin:|bültene abone ol|bültenimize abone olun|abone ol|abone olun|e-bülten|yorumlar|yorum yap|yorum yaz|etiketler|etiketler:|konular:|tüm hakları saklıdır|her hakkı saklıdır|buraya tıklayın|tıklayın",
  stamp: 'güncelleme|güncellendi|son güncelleme|güncelleme tarihi|yayınlanma|yayın tarihi|giriş|yayınlandı|oluşturulma',
  beside: 've|ile|arşiv|aracılığıyla|için|de|da',
};
