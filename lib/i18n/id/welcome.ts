import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Selamat datang di Verso',
  'welcome.head': 'Lihat apa yang diubah oleh terjemahan',
  'welcome.lead':
    'Verso menempatkan artikel terjemahan di samping artikel aslinya dan menunjukkan apa yang dihilangkan, ditambahkan, atau diubah, sekalipun Anda tidak membaca bahasa artikel asli.',
  'welcome.steps': 'Tiga langkah',
  'welcome.notice': 'Buka artikel terjemahan',
  'welcome.notice.text':
    'Verso membaca halaman di perangkat ini. Bila halaman itu terjemahan, ikon memuat bahasa artikel asli.',
  'welcome.notice.picture': 'Sebuah artikel di browser. Ikon Verso di atasnya diberi tanda.',
  'welcome.compare': 'Bandingkan dengan artikel asli',
  'welcome.compare.text':
    'Klik ikon, lalu “{button}”. Baru saat itu sebuah halaman diminta: artikel asli, tanpa cookie Anda.',
  'welcome.compare.picture': 'Artikel dan panel di sampingnya. Garis menghubungkan bagian kedua teks yang berpasangan.',
  'welcome.look': 'Lihat apa yang berbeda',
  'welcome.look.text':
    'Tiap perbedaan menampilkan kedua bagian, dasarnya, dan seberapa yakin. Penting atau tidaknya, Anda yang menentukan; salin yang Anda perlukan.',
  'welcome.look.picture': 'Daftar tiga perbedaan: satu bagian dihilangkan, satu ditambahkan, satu diubah.',
  'welcome.hidden-icon':
    'Ikon tidak terlihat? Ikon ada di balik gambar kepingan puzzle di samping kolom alamat, dan dapat disematkan.',
  'welcome.choice': 'Bolehkah Verso mengenali terjemahan dengan sendirinya?',
  'welcome.choice.text':
    'Untuk itu, Verso memeriksa setiap halaman yang Anda buka, di perangkat ini; tidak ada yang dikirim dan tidak ada yang disimpan. Browser akan meminta izin Anda. Tanpa itu, Verso hanya memeriksa halaman tempat Anda mengeklik ikonnya, dan bertanya sebelum membaca artikel asli.',
  'welcome.choice.all': 'Di semua situs',
  'welcome.choice.click': 'Hanya di tempat saya mengeklik ikon',
  'welcome.choice.is.all': 'Verso mengenali terjemahan di semua situs.',
  'welcome.choice.is.click': 'Verso hanya memeriksa halaman tempat Anda mengeklik ikonnya.',
  'welcome.private': 'Yang tetap bersama Anda',
  'welcome.private.here': 'Di perangkat ini',
  'welcome.private.here.text': 'Memeriksa halaman, membandingkan teks, keputusan Anda, dan yang Anda simpan.',
  'welcome.private.asked': 'Hanya bila Anda minta',
  'welcome.private.asked.text':
    'Permintaan untuk artikel asli; mesin penerjemah atau model, bila Anda memilihnya di setelan.',
  'welcome.private.never': 'Tidak pernah',
  'welcome.private.never.text': 'Yang Anda baca, cookie Anda, statistik apa pun. Tidak ada akun.',
  'welcome.done': 'Tidak ada yang perlu diatur. Tutup halaman ini dan lanjutkan membaca.',
  'welcome.settings': 'Setelan',
} satisfies Dictionary;
