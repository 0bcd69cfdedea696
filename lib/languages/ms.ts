/** What Verso knows of Malay. */

import {
  DAY_WORD_FORM,
  MALAY_DECADE_FORM,
  MALAY_ENDINGS,
  MALAY_HALF_HOUR_FORM,
  MALAY_HIJRI_YEAR_FORM,
  MALAY_RANGE_END_FORM,
  MALAY_SHORT_DECADE_FORM,
  MALAY_TIME_FORM,
} from './families';
import { numberWords as indonesianNumbers } from './id';
import type {
  DateWords,
  FunctionWords,
  LanguageTraits,
  Morphology,
  NewsAgencies,
  NumberTable,
  OtherScripts,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  SpeechWords,
  TimeWords,
  TranslationWords,
  UnitWords,
} from './kinds';

export const traits: LanguageTraits = {
  uninflectedNames: true,
};

export const sentenceMarks: SentenceMarkTable = {
  like: 'id',
  before: 'en pn cik sdn kpg kg tmn lrg bt hj dato datuk dr',
  either: 'bhd',
  starters: 'beliau tiada',
  says: 'kata tanya ujar soal',
};

export const wordEndings: Morphology = MALAY_ENDINGS;

export const functionWords: FunctionWords =
  'yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke kerana tersebut boleh ada mereka lebih telah sudah atau ketika oleh sebagai kami saya kata beliau dia menjadi namun seperti tahun orang selepas kita anda bahawa hanya masih para perlu hari satu dapat banyak antara lain sebuah tetapi';

/** The words are those of Indonesian; a few Malay ones differ. */
export const numberWords: NumberTable = {
  ...indonesianNumbers,
  add: { ...indonesianNumbers.add, 8: 'lapan|delapan', 18: 'lapan belas|delapan belas' },
};

export const units: UnitWords = {
  scales: { ribu: 1e3, juta: 1e6, bilion: 1e9, ratus: 100 },
};

export const dates: DateWords = {
  capitalWeekdays: true,
  dayAfterMonth: true,
  separators: '/',
  decadeForms: [MALAY_DECADE_FORM, MALAY_SHORT_DECADE_FORM],
  forms: [DAY_WORD_FORM],
  eraForms: [MALAY_HIJRI_YEAR_FORM],
};

export const times: TimeWords = {
  nights: 'malam|dinihari',
  forms: [MALAY_HALF_HOUR_FORM, MALAY_TIME_FORM, MALAY_RANGE_END_FORM],
};

export const speechVerbs: SpeechWords = {
  verbs: 'kata$ berkata$ ujar menjelas menambah menyata tegas menurut$ jelas$',
  between: 'juga encik puan',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'Bernama';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'artikel asal|berita asal|teks asal|versi asal|rencana asal|artikel asalnya|berita asalnya|teks asalnya|versi asalnya|laporan asal|tulisan asal|naskhah asal|kandungan asal|pautan asal|sumber asal|artikel asli|tajuk asal:|kiriman asal|hantaran asal',
  republished:
    'pertama kali diterbitkan|asalnya diterbitkan|mula-mula diterbitkan|pertama kali disiarkan|pertama kali dimuatkan|diterbitkan pertama kali|disiarkan pertama kali|asalnya disiarkan|mula disiarkan di|mula-mula disiarkan|terlebih dahulu diterbitkan|diterbitkan semula dari|diterbitkan semula daripada|disiarkan semula daripada|artikel ini diterbitkan oleh',
  translated:
    'diterjemahkan oleh|diterjemahkan daripada|diterjemah oleh|diterjemah daripada|penterjemah:|terjemahan:|diterjemahkan dari|diterjemah dari|diterjemah dan disunting|diterjemahkan ke bahasa melayu|terjemahan oleh|terjemahan daripada|merupakan terjemahan|adalah terjemahan|dialih bahasa oleh|alih bahasa:|alih bahasa oleh|artikel ini diolah daripada',
  machine:
    'terjemahan mesin|terjemahan automatik|diterjemahkan secara automatik|terjemahan ai|terjemahan google|diterjemah secara automatik|diterjemahkan oleh mesin|diterjemah oleh mesin|diterjemahkan oleh ai|diterjemah oleh ai|diterjemahkan menggunakan ai|diterjemah menggunakan ai|diterjemahkan dengan bantuan ai|diterjemahkan oleh kecerdasan buatan|diterjemah oleh kecerdasan buatan|diterjemahkan menggunakan kecerdasan buatan|diterjemah menggunakan kecerdasan buatan|diterjemahkan menggunakan google|diterjemah menggunakan google',
  source:
    'sumber|sumber berita|sumber artikel|sumber rencana|sumber asal|petikan daripada:|dipetik daripada:|dipetik dari:|rujukan:',
  picture:
    'foto*|gambar*|imej*|ilustrasi*|infografi*|ihsan:|kredit foto|kredit gambar|sumber foto|sumber gambar|tangkap layar|video*',
  version:
    'baca dalam|tersedia dalam|diterjemahkan ke|baca artikel ini dalam|baca rencana ini dalam|baca versi|versi bahasa inggeris|juga tersedia dalam|terjemahan artikel ini|diterjemah ke|diterjemahkan ke dalam|dalam bahasa lain',
  self: 'artikel ini|rencana ini|berita ini|teks ini|laporan ini|tulisan ini|kandungan ini|halaman ini|temu bual ini|terjemahan ini|makalah ini|artikel',
};

export const translationWords: TranslationWords = {
  translated: '*terjemah|alih bahasa|dialih bahasa|saduran|diadaptasi|*nterjemah',
  original: 'asal|asalnya|pertama kali|mula-mula|kali pertama|diterbitkan semula',
  languages: '# bahasa|belas bahasa|puluh bahasa|pelbagai bahasa|banyak bahasa',
  works: 'novel|buku|puisi|filem|penerbit|aplikasi|kajian|jurubahasa|ciapan',
};

export const pagePhrases: PagePhrases = {
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

export const otherScripts: OtherScripts = 'Arab';
