import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Bandingkan dengan halaman lain',
  'ways.or': 'Atau',
  'ways.tabs': 'Pilih tab yang terbuka',
  'ways.tabs.none': 'Tidak ada tab lain yang menampilkan halaman web.',
  'ways.tabs.wait': 'Mencari…',
  'ways.pick': 'Klik tautan di halaman',
  'ways.text': 'Tempelkan teksnya',
  'ways.text.label': 'Teks artikel asli',
  'ways.text.compare': 'Bandingkan',
  'ways.text.short': 'Teks itu terlalu pendek untuk dibandingkan. Tempelkan setidaknya satu paragraf.',
  'picking.title': 'Klik tautan di halaman yang menuju artikel asli',
  'picking.text': 'Tekan Esc atau tombol ini untuk membatalkan.',
  'picking.cancel': 'Batal',
  'looks.here': 'Periksa halaman di {host} tanpa diminta',
  'looks.nowhere': 'Verso tidak memeriksa halaman apa pun tanpa diminta.',
  'looks.everywhere': 'Kenali terjemahan di semua situs',
  'looks.on': 'Aktifkan',
} satisfies Dictionary;
