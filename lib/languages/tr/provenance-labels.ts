/** Words by which pages in Turkish name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const tr: ProvenanceLabels = {
  original:
    'orijinal makale|orijinal haber|orijinal yazı|orijinal metin|orijinali:|orijinal:|yazının aslı*|haberin aslı*|makalenin aslı*|metnin aslı*|aslını oku*|aslına ulaş*|yazının orijinali*|haberin orijinali*|makalenin orijinali*|metnin orijinali*|orijinaline ulaş*|orijinalini oku*|orijinalinden oku*|orijinal metn*|orijinal içeri*|orijinal versiyon*|orijinal hali*|orijinal kaynak*|orijinal link*|özgün metin|özgün metn*|özgün makale|özgün yazı|özgün hali*|kaynak makale|ingilizce aslı|ingilizce orijinali|yazının ingilizcesi|makalenin ingilizcesi|haberin ingilizcesi|orijinal başlık:|özgün başlık:',
  republished:
    '…yayımlanmıştır|…yayınlanmıştır|…yayımlandı|…yayınlandı|ilk olarak … yayımlan*|ilk olarak … yayınlan*|ilk olarak yayımlan*|ilk olarak yayınlan*|ilk kez … yayımlan*|ilk kez … yayınlan*|ilk kez yayımlan*|ilk kez yayınlan*|ilk defa … yayımlan*|ilk defa … yayınlan*|yazı ilk olarak|yazı ilk kez|yazı ilk defa|makale ilk olarak|makale ilk kez|makale ilk defa|haber ilk olarak|haber ilk kez|metin ilk olarak|metin ilk kez|röportaj ilk olarak|ilk yayım:|ilk yayın:|ilk yayımlandığı yer|ilk yayınlandığı yer|…ilk kez yayımlan*|…ilk kez yayınlan*|…ilk olarak yayımlan*|…ilk olarak yayınlan*',
  translated:
    'çeviren:|çeviren|çeviri:|çevirmen:|çeviriyi yapan|türkçesi:|tercüme:|…den çevrilmiştir|…dan çevrilmiştir|…çevrilmiştir|…çevrildi|…tercüme edil*|çevirenler:|çevirenler|çev.:|çeviri ve derleme|çeviri-derleme|çeviren ve derleyen|derleyen ve çeviren|çevirip derleyen|çevirisini yapan|tercüme eden|mütercim:|dilimize çeviren|türkçeye çeviren|türkçeleştiren|türkçeye kazandıran|türkçeye çevril*|tarafından çevril*|dilinden çevril*|dilinden çeviren|ingilizceden çevr*|ingilizce’den çevr*|fransızcadan çevr*|almancadan çevr*|rusçadan çevr*|arapçadan çevr*|farsçadan çevr*|ispanyolcadan çevr*|çevrilmiştir|…çevirisi|…çevirisidir',
  machine:
    'otomatik olarak çevril*|yapay zeka ile çevril*|yapay zeka tarafından çevril*|makine çevirisi*|makine tercümesi|otomatik çeviri*|otomatik tercüme*|otomatik çevril*|otomatik olarak tercüme|makine tarafından çevril*|yapay zeka çevirisi*|yapay zekayla çevril*|yapay zeka desteğiyle çevril*|yapay zeka desteği ile çevril*|yapay zeka yardımıyla çevril*|yapay zeka kullanılarak … çevril*|yapay zeka kullanılarak çevril*|yapay zeka aracılığıyla çevril*|yapay zeka ile … çevril*|google translate ile|google çeviri ile|deepl ile çevril*|chatgpt ile çevril*',
  source:
    'kaynak|kaynaklar|haber kaynağı|haberin kaynağı|yazının kaynağı|makalenin kaynağı|kaynak haber|kaynak link|kaynak linki|kaynak site|alıntı:|via:',
  picture:
    'görsel*|foto*|resim*|çizim:|illüstrasyon*|kapak fotoğrafı|kapak görseli|kaynak görsel|video*|ekran görüntüsü|fotoğraf*',
  version:
    'bu yazının … çevirisi|bu haberi … oku|dilinde oku*|bu haberin … çevirisi|bu makalenin … çevirisi|bu haberi … oku*|bu yazıyı … oku*|bu makaleyi … oku*|ingilizce oku*|ingilizcesini oku*|ingilizcesi için|ingilizce versiyonu|almanca oku*|arapça oku*|kürtçe oku*|dillerinde de mevcut|başka dillerde|diğer dillerde|diline çevril*|ingilizceye çevril*',
  self: 'bu yazı|bu haber|bu makale|bu metin|yazı|haber|makale|bu yazının|bu yazıyı|yazının|yazıyı|bu makalenin|makalenin|makaleyi|bu haberin|haberin|haberi|bu metnin|metin|metnin|bu içerik|içerik|bu röportaj|röportaj|söyleşi|bu sayfa|bu çeviri',
};
