/** What pages in Malay write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const ms: PagePhrases = {
  source: 'sumber',
  original: 'artikel asal|baca artikel asal',
  translation: 'diterjemah oleh|terjemahan mesin|diterjemahkan secara automatik',
  byline: 'oleh|penulis|wartawan',
  related:
    'baca juga…|berita berkaitan|artikel berkaitan|lihat juga…|berita lain|baca lagi…|baca selanjutnya…|baca lanjut…|baca seterusnya…|artikel lain|artikel berkaitan:…|berita berkaitan:…|berita terkini|berita terbaru|berita popular|artikel popular|popular|paling popular|paling banyak dibaca|disyorkan|disyorkan untuk anda|cadangan untuk anda|pilihan editor|anda mungkin berminat…|anda mungkin juga suka…|mungkin anda suka…|mungkin anda berminat…|jangan lepaskan…|jangan terlepas…|lihat lagi|lihat semua|lihat lebih banyak|papar lagi|tunjuk lagi|muat lagi|memuatkan|artikel seterusnya|artikel sebelumnya|berita seterusnya|berita sebelumnya|seterusnya|kembali ke atas|sila baca juga…|berkaitan',
  share:
    'kongsi|kongsikan…|salin pautan|ikuti kami…|kongsi di…|kongsi artikel…|kongsi artikel ini…|kongsikan artikel ini…|kongsi melalui…|pautan disalin|salin|cetak|hantar|e-mel|emel|simpan|simpan artikel|baca kemudian|saiz teks|saiz fon|saiz huruf|ikut|ikuti|ikuti penulis|ikuti kami di…|masa membaca|masa membaca:…|ringkasan ai|ringkasan oleh ai|ringkasan dijana ai|ringkasan ini dijana oleh ai…|minit bacaan|minit membaca',
  subscribe:
    'surat berita|langgan|langgan sekarang…|langgan surat berita…|langgan percuma…|daftar|daftar sekarang…|daftar percuma…|log masuk|daftar masuk|sudah mempunyai akaun?…|sudah ada akaun?…|tiada akaun?…|belum ada akaun?…|sudah melanggan?…|sertai kami…|sertai saluran telegram…|sertai saluran whatsapp…|ikuti saluran…|ikuti saluran whatsapp…|muat turun aplikasi|muat turun aplikasi kami…|dapatkan berita terkini…|dapatkan aplikasi kami…|sokong kami…|sokong kewartawanan bebas…|derma|derma sekarang|alamat e-mel|alamat emel|e-mel anda|aktifkan notifikasi',
  video:
    'tonton video…|tonton|tonton juga…|tonton:…|tonton sekarang|video|video:…|dengar|dengar artikel|dengar artikel ini…|dengarkan artikel|mainkan|mainkan video|galeri|galeri foto|galeri gambar|video berkaitan|podcast:…',
  tags: 'tag|kata kunci:…|topik:…|tag:…|kata kunci|topik|topik berkaitan|kategori|kategori:…|untuk pelanggan sahaja|pelanggan sahaja',
  cookies:
    'kami menggunakan kuki…|laman ini menggunakan kuki…|terima semua|terima|setuju|saya setuju|tolak|tolak semua|dasar privasi|dasar kuki|tetapan kuki|terma dan syarat|terma penggunaan|laman web ini menggunakan kuki…|dengan terus menggunakan laman…',
  comments:
    'komen|ulasan|komen (…|tulis komen…|tinggalkan komen…|beri komen…|tambah komen|hantar komen|lihat komen|semua komen|tiada komen|0 komen|log masuk untuk memberi komen…|log masuk untuk komen…|jadi yang pertama memberi komen…|balas|alamat e-mel anda tidak akan disiarkan…|laporkan kesilapan|lapor kesilapan|laporkan ralat|laporkan|adakah artikel ini berguna…|adakah artikel ini membantu…|nilaikan artikel ini…|suka|terima kasih atas maklum balas anda|maklum balas|hantar maklum balas|hubungi kami',
  advertisement:
    'iklan|iklan:…|kandungan tajaan|tajaan|artikel tajaan|ditaja|ditaja oleh…|kandungan berbayar|skrol untuk terus membaca|artikel bersambung selepas iklan|tutup iklan|langkau iklan',
  copyright:
    'hak cipta terpelihara…|semua hak cipta terpelihara…|segala hak terpelihara…|semua hak terpelihara…|hakcipta terpelihara…|hak cipta ©…|dilarang menyiarkan semula…|dilarang mengeluar ulang…',
  paywall:
    'artikel ini hanya untuk pelanggan…|artikel ini khas untuk pelanggan…|kandungan ini hanya untuk pelanggan…|langgan untuk terus membaca…|langgan untuk membaca…|log masuk untuk terus membaca…|log masuk untuk membaca…|daftar untuk terus membaca…|untuk terus membaca…|untuk membaca artikel penuh…',
  credit:
    'foto:…|gambar:…|gambar hiasan:…|gambar fail:…|foto hiasan:…|sumber gambar:…|sumber foto:…|kredit gambar:…|kredit foto:…|ilustrasi:…|infografik:…|jurugambar:…|penyunting:…|suntingan:…|editor:…|grafik oleh:…',
};
