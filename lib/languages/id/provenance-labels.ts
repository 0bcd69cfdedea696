/** Words by which pages in Indonesian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const id: ProvenanceLabels = {
  original:
    'artikel asli*|berita asli*|naskah asli*|teks asli*|versi asli*|baca versi asli|tulisan asli*|artikel orisinal|artikel original|teks orisinal|versi orisinal|naskah orisinal|laporan asli*|tautan asli|link asli|unggahan asli|sumber asli*|baca dalam bahasa asli*|artikel sumber|judul asli:|postingan asli',
  republished:
    'pertama kali diterbitkan|pertama kali terbit|pertama kali tayang|pertama kali dimuat|pertama kali dipublikasikan|pertama kali diunggah|diterbitkan pertama kali|dipublikasikan pertama kali|terbit pertama kali|tayang pertama kali|awalnya diterbitkan|awalnya dipublikasikan|awalnya dimuat|semula diterbitkan|semula dimuat|sebelumnya telah terbit di|telah tayang di|telah terbit di|diterbitkan ulang dari|dipublikasikan ulang dari|diterbitkan kembali dari|dimuat ulang dari|artikel ini diterbitkan oleh',
  translated:
    'diterjemahkan oleh|diterjemahkan dari|penerjemah:|terjemahan:|terjemahan dari|alih bahasa:|alih bahasa oleh|alih bahasa|terjemahan oleh|dialihbahasakan oleh|dialihbahasakan dari|diterjemahkan dan disunting|diterjemahkan ke dalam bahasa indonesia|merupakan terjemahan dari|adalah terjemahan dari|hasil terjemahan dari|artikel ini diadaptasi dari|disadur dari|saduran dari|penyadur:|penerjemahan:|menerjemahkan artikel ini',
  machine:
    'terjemahan mesin|terjemahan otomatis|diterjemahkan secara otomatis|diterjemahkan otomatis|diterjemahkan oleh ai|diterjemahkan dengan ai|diterjemahkan oleh kecerdasan buatan|terjemahan ai|terjemahan kecerdasan buatan|diterjemahkan oleh mesin|diterjemahkan dengan mesin|diterjemahkan menggunakan ai|diterjemahkan dengan bantuan ai|diterjemahkan oleh teknologi ai|diterjemahkan dengan teknologi ai|diterjemahkan dengan kecerdasan buatan|diterjemahkan menggunakan kecerdasan buatan|diterjemahkan dengan bantuan kecerdasan buatan|diterjemahkan oleh akal imitasi|diterjemahkan oleh google|diterjemahkan dengan google|diterjemahkan menggunakan google',
  source:
    'sumber|sumber berita|sumber artikel|sumber tulisan|sumber asli|sumber-sumber|dikutip dari:|dilansir dari:|disadur dari:|mengutip:|referensi:|via:',
  picture:
    'foto*|gambar*|ilustrasi*|kredit foto|kredit gambar|sumber foto|sumber gambar|dok.|infografi*|tangkapan layar|video*',
  version:
    'baca dalam|baca dalam bahasa|baca artikel ini dalam|tersedia dalam|diterjemahkan ke|baca juga dalam bahasa|baca versi bahasa|baca versi inggris|versi bahasa inggris|artikel ini dalam bahasa|juga tersedia dalam|tersedia juga dalam|terjemahan artikel ini|diterjemahkan ke dalam|dalam bahasa lain',
  self: 'artikel ini|berita ini|tulisan ini|naskah ini|laporan ini|teks ini|konten ini|halaman ini|wawancara ini|esai ini|opini ini|unggahan ini|cerita ini|terjemahan ini|artikel',
};
