/** Credits, calls to the reader and time stamps that the press in Indonesian writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const id: BoilerplateWords = {
  credit:
    'foto|foto-foto|fotografer|gambar|ilustrasi|infografis|sumber foto|sumber gambar|kredit|kredit foto|dok|dok.|dokumentasi|penulis|reporter|pewarta|editor|penyunting|naskah|penerjemah|video dok',
  source: 'sumber|dikutip dari|dilansir dari',
  by: 'oleh|ditulis oleh|foto oleh|laporan oleh|foto dari|gambar oleh|diterjemahkan oleh',
  call: 'iklan|advertisement|baca juga|baca juga:|baca selengkapnya|baca selengkapnya:|selengkapnya|simak juga:|simak juga video…|lihat juga|lihat juga:|baca lebih lanjut|baca lebih lanjut:|berita terkait|berita terkait:|artikel terkait|terpopuler|terkini|rekomendasi|tonton video|tonton videonya|tonton video:|tonton juga:|saksikan video…|video:|dengarkan:|bagikan|bagikan artikel ini|bagikan ke facebook|bagikan di facebook|salin tautan|cetak|ikuti kami|ikuti kami di …|ikuti saluran…|berlangganan|berlangganan newsletter|daftar newsletter|langganan buletin kami|komentar|tulis komentar|tag:|tags:|topik:|kata kunci:|hak cipta dilindungi undang-undang|hak cipta dilindungi|klik di sini|lanjut baca|gulir untuk lanjut membaca|scroll untuk melanjutkan membaca',
  stamp:
    'diperbarui|diperbarui pada|terakhir diperbarui|pembaruan|update|terbit|diterbitkan|diterbitkan pada|tayang|dipublikasikan',
  beside: 'dan|dari|di|oleh|untuk|via|milik|arsip|dok|dok.|pribadi|istimewa|tangkapan layar|dokumentasi|bin|binti',
};
