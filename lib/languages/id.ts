/** What Verso knows of Indonesian. */

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
import type {
  CreditNames,
  DateWords,
  FunctionWords,
  LanguageTraits,
  Morphology,
  NewsAgencies,
  NumberTable,
  PagePhrases,
  PolarityWords,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  SpeechWords,
  TimeWords,
  TranslationWords,
  UnitWords,
} from './kinds';

export const traits: LanguageTraits = {
  capitalAdjectives: true,
  uninflectedNames: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'dr drs dra prof ir h hj kh tn ny nn jl jln gg kel kec kab st pt cv ud yth bpk sdr moh muh abd a.n u.p jend letjen mayjen kol inf kapt brigjen',
  figure: 'no hlm hal rp tgl pkl jan feb mar apr jun jul agt sep okt nov des ps',
  ends: 'dll dsb dst dkk',
  either: 'tbk m.si s.h s.e m.a ph.d rt rw',
  starters:
    'ia dia mereka kami kita saya itu ini di ke dari pada untuk dengan dan tapi tetapi namun tak tidak lalu kemudian',
  says: 'tanya kata ujar jawab teriak tutur ucap',
};

export const wordEndings: Morphology = MALAY_ENDINGS;

export const functionWords: FunctionWords =
  'yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena tersebut bisa ada mereka lebih telah sudah atau saat oleh sebagai kami saya kata dia menjadi namun seperti tahun orang setelah kita anda bahwa hanya masih para harus hari satu dapat banyak antara lain sebuah tapi';

export const slugWords: SlugWords = 'yang dan di dari untuk dengan pada ini itu dalam ke akan tidak saat jadi';

export const numberWords: NumberTable = {
  add: {
    0.5: 'setengah|separuh|separo',
    1: 'satu|esa',
    2: 'dua|sepasang|dua kali',
    10: 'sepuluh',
    11: 'sebelas',
    12: 'selusin|dua belas',
    13: 'tiga belas',
    14: 'empat belas',
    15: 'lima belas',
    16: 'enam belas',
    17: 'tujuh belas',
    18: 'delapan belas',
    19: 'sembilan belas',
    100: 'seratus',
    1000: 'seribu',
    6: 'setengah lusin|enam',
  },
  times: { 10: 'puluh', 12: 'lusin', 100: 'ratus', 1000: 'ribu', 1e6: 'juta', 1e9: 'miliar|milyar', 1e12: 'triliun' },
  vague: { 10: 'puluhan', 12: 'lusinan', 100: 'ratusan', 1000: 'ribuan', 1e6: 'jutaan', 1e9: 'miliaran' },
  some: 'beberapa',
  alone: { 1e6: 'sejuta', 1e9: 'semiliar' },
  ordinals: {
    1: 'pertama|kesatu',
    2: 'kedua',
    3: 'ketiga',
    4: 'keempat',
    5: 'kelima',
    6: 'keenam',
    7: 'ketujuh',
    8: 'kedelapan',
    9: 'kesembilan',
    10: 'kesepuluh',
    11: 'kesebelas',
    12: 'kedua belas',
  },
  parts: {
    2: 'perdua',
    3: 'pertiga*',
    4: 'perempat*',
    5: 'perlima*',
    6: 'perenam',
    8: 'perdelapan',
    10: 'persepuluh*',
  },
  whole: {
    0.3333333333: 'sepertiga*',
    0.25: 'seperempat*',
    0.2: 'seperlima*',
    0.1: 'sepersepuluh*',
    0.1666666667: 'seperenam*',
    0.125: 'seperdelapan',
  },
  half: 'setengah',
  fold: {
    2: 'dua kali lipat|berlipat ganda|berlipat dua|ganda',
    3: 'tiga kali lipat',
    4: 'empat kali lipat',
    5: 'lima kali lipat',
    10: 'sepuluh kali lipat',
  },
  weak: 'satu|kedua|ketiga|esa|setengah|pertama|ganda|keempat|nol|berlipat ganda',
  not: 'salah satu|satu-satunya|satu sama lain|kesebelasan|persatuan|perempat final|setengah mati|dunia kedua|dunia ketiga',
  to: 'sampai|hingga|sampai dengan|-|atau|ke|s.d.|dan|sd',
  between: 'antara|dari',
  of: 'dari|dari setiap|di antara',
  before: {
    about: 'sekitar|kira-kira|kurang lebih|lebih kurang|berkisar',
    under: 'hampir|kurang dari|hingga|di bawah|maksimal|paling banyak|nyaris|tidak lebih dari',
    over: 'lebih dari|sedikitnya|setidaknya|paling sedikit|minimal|di atas|sekurang-kurangnya|tak kurang dari|melebihi|lebih',
    ordinal: 'nomor|pasal|bab|ke-|ke',
    minus: 'minus',
    year: 'tahun|pada|sejak|sampai|hingga|di|dari|dan|awal|akhir|piala dunia',
  },
  after: {
    over: 'lebih|atau lebih|-an lebih',
    fold: 'kali lipat|kali lebih|x lipat',
    counter: 'orang|anak|warga|rumah|kali|negara|perempuan|laki-laki|jiwa|unit|desa|ekor|buah|korban',
  },
  units: {
    tonne: 'ton',
    'square-meter': 'meter persegi|m²|m2',
    'square-kilometer': 'kilometer persegi|km²|km2',
    'kilometer-per-hour': 'km/jam|kilometer per jam|km per jam',
    celsius: 'derajat celsius|derajat|°c',
    hectare: 'hektare|hektar|ha',
    kilogram: 'kilogram|kilo|kg',
    year: 'tahun|tahunan',
    month: 'bulan',
    week: 'minggu|pekan',
    day: 'hari',
    hour: 'jam',
    minute: 'menit',
    second: 'detik',
  },
  currencies: {
    IDR: 'rupiah',
    USD: 'dolar as|dolar amerika|dolar amerika serikat|dolar',
    EUR: 'euro',
    JPY: 'yen',
    GBP: 'pound sterling|poundsterling',
    SGD: 'dolar singapura',
    MYR: 'ringgit',
  },
};

export const units: UnitWords = {
  names: {
    acre: 'acre|akre',
    'kilometer-per-hour': 'km/jam',
    'mile-per-hour': 'mi/h|mi/j',
    tonne: 'metrik ton',
    'square-kilometer': 'kilometer persegi|km²',
    'square-meter': 'meter persegi|meter²|m²',
    'square-mile': 'mil persegi|mi²',
    'square-foot': 'kaki persegi|ft²',
    'cubic-meter': 'meter kubik|m³',
    'kilowatt-hour': 'kilowatt-jam|kw-jam|kwh',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    kilowatt: 'kilowatt|kw',
    decade: 'dekade|dek',
    century: 'abad',
    barrel: 'barrel|bbl',
    knot: 'knot|kn',
  },
  scales: { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, ratus: 100 },
  currencies: { dolar: 'USD', rupiah: 'IDR', euro: 'EUR' },
};

export const dates: DateWords = {
  months: 'Jan,Feb|Pebruari,,Apr,,,,Agt|Ags,Sept,Okt,Nop|Nov|Nopember,Des',
  beforeMonth: 'pada|bulan|sejak|hingga|sampai|dari|akhir|awal|pertengahan|dan|di',
  afterMonth: 'mendatang|lalu|tahun',
  beforeDate: 'tanggal|tgl\\.?|per|pada',
  weekdays: ',,,,Jum’at,,Ahad',
  shortWeekdays: 'Sen,Sel,Rab,Kam,Jum,Sab,Min',
  capitalWeekdays: true,
  relativeWords: {
    '-2d': 'kemarin dulu',
    '-1w': '(?:minggu|pekan) (?:lalu|kemarin)',
    '-1m': 'bulan (?:lalu|kemarin)',
    '-1y': 'tahun (?:lalu|kemarin)|tahun silam',
    '-1d': 'kemarin|tadi malam|semalam',
    '0d': 'hari ini|malam ini|pagi ini|siang ini|sore ini',
    '2d': 'lusa',
    '1d': 'besok|esok hari',
    '0w': '(?:minggu|pekan) ini',
    '1w': '(?:minggu|pekan) depan',
    '0m': 'bulan ini',
    '1m': 'bulan depan',
    '0y': 'tahun ini',
    '1y': 'tahun depan',
  },
  countBefore:
    /(?:\d|(?<!\p{L})(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluh|belas|ratus|beberapa|bertahun|hari)) ?$/iu,
  beforeRomanNumeral: 'abad',
  calendarMonths: {
    'islamic-umalqura':
      "Muharram|Muharam,Safar,Rabiul Awal|Rabiulawal,Rabiul Akhir|Rabiulakhir,Jumadil Awal|Jumadilawal,Jumadil Akhir|Jumadilakhir,Rajab,Sya'ban|Syaban|Syakban,Ramadhan|Ramadan,Syawal,Zulkaidah|Dzulkaidah|Dzulqa'dah|Zulkaedah,Zulhijah|Dzulhijjah|Zulhijjah",
  },
  calendars: ['persian'],
  separators: '/',
  decadeForms: [MALAY_DECADE_FORM, MALAY_SHORT_DECADE_FORM],
  forms: [DAY_WORD_FORM],
  eraForms: [MALAY_HIJRI_YEAR_FORM],
};

export const times: TimeWords = {
  nights: 'malam|dini hari',
  namedHours: { '0': 'tengah malam', '12': 'tengah hari' },
  hours: 'satu,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas,dua belas',
  dayPeriods: { '0-11': 'pagi|dini hari|subuh', '10-16': 'siang', '14-19': 'sore|petang', '18-29': 'malam' },
  forms: [
    MALAY_HALF_HOUR_FORM,
    MALAY_TIME_FORM,
    { pattern: '(?<![\\d.,])<D>[.:]<M>(?=\\s?(?:WIB|WITA|WIT)(?!\\p{L}))' },
    MALAY_RANGE_END_FORM,
  ],
};

export const polarity: PolarityWords = {
  firm: ['belum', 'bukan(?:lah)?', 'jangan~', 'tidak (?:akan|dapat|pernah|tahu|ada|melihat|mau|ingin|boleh|percaya)'],
  negation: ['tidak', 'bukan(?:lah)?', 'belum', 'jangan~', 'tak', 'tidaklah', 'takkan'],
  idioms: [
    '(?:tidak|bukan|tak) (?:hanya|cuma|saja|sekadar|sekedar|semata)~',
    '(?:tidak|tak) (?:lama|kurang|lebih|sedikit|jarang|perlu|terlalu|semua|selalu|lain|mungkin tidak|terduga|disengaja)',
    '(?:atau|kalau|jika) (?:tidak|bukan)',
    'sama sekali',
  ],
  answers: [
    'tanpa',
    'tiada',
    'nihil',
    'ketidak~',
    'tidaknya',
    'takkan',
    'cuma',
    'kecuali',
    'selain',
    'daripada',
    'alih-alih',
    'jarang',
    'sulit',
    'susah',
    'non-?~',
    'nir~',
    'anti-?~',
    'enggak',
    'nggak',
    'gak',
    'ndak',
    'terlalu',
    'melainkan',
  ],
  innocent: ['mau (?:tidak|tak) mau', 'tak ayal', 'selain itu', 'baru-baru', 'bukankah'],
  lexical: [
    '(?:men|di)?tolak~',
    'menolak~',
    '(?:mem|di)bantah~',
    '(?:men|di)yangkal~',
    'menyangkal~',
    'gagal~',
    'kegagalan',
    'kurang~',
    'kekurang~',
    'larang~',
    '(?:me|di)larang~',
    'mustahil',
    'ilegal',
    'hindar~',
    '(?:meng|di|ter)hindar~',
    'cegah',
    '(?:men|di)cegah~',
    'enggan',
    'absen',
    'berhenti',
    '(?:meng|di)henti~',
    'menghent~',
    'hilang',
    'kehilang~',
    'lawan',
    'menentang',
    'salah',
    'palsu',
    'batal',
    '(?:mem|di)batal~',
    'lupa',
    'abai~',
    '(?:meng|di)abaikan',
    'lepas',
    'buruk',
    'ragu~',
    'luput',
    'lewat~',
    'habis',
    'bebas',
    'kosong',
    'putus',
    'tutup',
    'menunda',
  ],
  uncertain: [
    'mungkin',
    'barangkali',
    'kemungkinan',
    'diduga',
    'dugaan',
    'konon',
    'diperkirakan',
    'tampaknya',
    'sepertinya',
    'agaknya',
    'boleh jadi',
    'dituduh',
    'tersangka',
  ],
  doubtful: [
    'dapat',
    'bisa',
    'jika',
    'kalau',
    'apakah',
    'menurut',
    'percaya',
    'dianggap',
    'tampak',
    'terlihat',
    'risiko',
    'potensi~',
    'berpotensi',
    'seperti',
    'tuduh~',
    'menuduh',
    'tuduhan',
    'menduga',
    'klaim',
    'mengklaim',
    'harus',
    'memungkinkan',
    'kira~',
    'rasa~',
    'merasa',
    'takut',
    'memperkirakan',
    'bilang',
    'bakal',
  ],
  none: ['tanpa', 'tiada', 'nihil'],
  alleged: ['diduga', 'dugaan', 'konon', 'dituduh', 'tersangka'],
  notYet: ['belum'],
  rise: [
    'naik',
    'meningkat~',
    '(?:pen)?ingkat~',
    'peningkat~',
    'kenaik~',
    'tumbuh',
    'pertumbuh~',
    'bertambah',
    'melonjak',
    'lonjak~',
    'menaik~',
    'lebih tinggi',
    'lebih banyak',
    'ditingkat~',
    'meluas',
    'berlipat',
  ],
  fall: [
    'turun',
    'menurun~',
    'penurun~',
    'berkurang',
    'merosot',
    'anjlok',
    'jatuh',
    'kejatuh~',
    '(?:me|di)kurang~',
    'mengurang~',
    'pengurang~',
    'lebih rendah',
    'lebih sedikit',
    'menyusut',
    'rugi',
    'kerugi~',
    'kehilang~',
    'pangkas',
    'memangkas',
    'menurunkan',
  ],
  idle: ['turun tangan', 'jatuh cinta', 'jatuh sakit', 'turun-temurun', 'naik (?:pesawat|kereta|mobil|bus|ke)'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'kata$ mengata berkata$ ujar tutur ucap ungkap menjelas menambah menyata jelas$ tambah$ tegas$ menegas menulis tulis$ bertanya tanya menjawab jawab menurut$ menyebut sebut$ mengaku memperingat mengatakan',
  between: 'juga pak bapak ibu',
  before: 'pak bapak ibu',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'Antara';

export const provenanceLabels: ProvenanceLabels = {
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
  self: 'artikel ini|berita ini|tulisan ini|naskah ini|laporan ini|teks ini|konten ini|halaman ini|wawancara ini|esai ini|opini ini|unggahan ini|cerita ini|terjemahan ini|artikel|anda baca|kami terjemahkan|terjemahan kami',
};

export const translationWords: TranslationWords = {
  translated: '*terjemah|alih bahasa|dialihbahasa|saduran|disadur|diadaptasi dari|*nerjemah',
  original: 'asli|aslinya|orisinal|pertama kali|semula|awalnya|terbit ulang|diterbitkan ulang|dimuat ulang',
  languages: '# bahasa|belas bahasa|puluh bahasa|berbagai bahasa|banyak bahasa',
  works:
    'novel|buku|puisi|film|penerbit|aplikasi|google|penelitian|studi|riset|juru bahasa|cuitan|tentang penulis|undang-undang|takarir|subtitel',
};

export const pagePhrases: PagePhrases = {
  source: 'sumber',
  original: 'artikel asli|baca artikel asli|pertama kali diterbitkan|baca dalam|artikel ini pertama kali terbit',
  translation:
    'diterjemahkan oleh|diterjemahkan dari|terjemahan mesin|penerjemah:|diterjemahkan secara otomatis|terjemahan otomatis',
  byline: 'oleh|penulis|reporter|editor|laporan',
  related:
    'baca juga…|baca selengkapnya…|artikel terkait|berita terkait|lihat juga…|simak juga…|terpopuler|rekomendasi|baca pula…|baca:…|baca lebih lanjut…|baca lainnya…|baca berita lainnya…|baca berita selengkapnya…|baca artikel lainnya…|baca artikel selengkapnya…|baca halaman selanjutnya…|baca halaman berikutnya…|halaman selanjutnya|halaman berikutnya|halaman sebelumnya|selanjutnya|sebelumnya|berikutnya|lanjut baca|lanjutkan membaca|selengkapnya|lihat selengkapnya|lihat semua|lihat lainnya|lihat lebih banyak|tampilkan semua|tampilkan lainnya|tampilkan lebih banyak|muat lainnya|muat lebih banyak|memuat|memuat lainnya|artikel selanjutnya|artikel sebelumnya|artikel berikutnya|berita selanjutnya|berita sebelumnya|berita lainnya|berita lain|artikel lainnya|artikel lain|berita terbaru|berita terkini|artikel terbaru|berita populer|artikel populer|populer|paling populer|paling banyak dibaca|banyak dibaca|terbanyak dibaca|sedang tren|pilihan editor|pilihan redaksi|pilihan untukmu|rekomendasi untuk anda|rekomendasi untuk kamu|rekomendasi untukmu|rekomendasi artikel|artikel pilihan|berita pilihan|berita rekomendasi|terkait|konten terkait|berita terkait:…|artikel terkait:…|anda mungkin juga suka…|anda mungkin tertarik…|mungkin anda suka…|mungkin anda tertarik…|kamu mungkin suka…|jangan lewatkan…|jangan ketinggalan…|simak selengkapnya…|simak berita lainnya…|simak artikel lainnya…|simak pula…|kembali ke atas|kembali ke beranda|terkini|klik di sini',
  share:
    'bagikan|bagikan artikel…|bagikan ke…|salin tautan|cetak|ikuti kami…|bagikan:…|bagikan berita…|bagikan di…|bagikan lewat…|bagikan melalui…|bagikan halaman ini|bagikan kepada teman…|kirim|kirim email|kirim ke teman|salin link|salin url|salin|tautan disalin|link disalin|tautan berhasil disalin|url berhasil dicopy|cetak artikel|simpan|simpan artikel|simpan berita|baca nanti|ukuran font|ukuran font:…|ukuran huruf|ukuran teks|perbesar teks|perkecil teks|perbesar font|perkecil font|ikuti|mengikuti|ikuti penulis|ikuti topik|ikuti berita…|ikuti kanal…|ikuti saluran…|ikuti channel…|ikuti google news…|follow kami…|waktu baca|waktu baca:…|waktu membaca:…|estimasi waktu baca:…|menit baca|hadiahkan artikel|ringkasan ai|ringkasan oleh ai|ringkasan dibuat oleh ai|ringkasan dibuat dengan ai|diringkas oleh ai|rangkuman ai|rangkum artikel|ringkasan ini dibuat oleh ai…|ringkasan ini dibuat dengan…|ringkasan ini dihasilkan oleh ai…|menit membaca|menit dibaca|bagikan artikel ini|bagikan ke facebook|bagikan di facebook|ikuti kami di…',
  subscribe:
    'daftar sekarang…|buletin|dapatkan berita…|newsletter|berlangganan|berlangganan sekarang…|berlangganan newsletter…|berlangganan gratis…|langganan|langganan sekarang…|gabung channel…|gabung ke channel…|gabung di channel…|gabung grup…|yuk, gabung…|ikuti whatsapp channel…|ikuti saluran whatsapp…|ikuti kanal whatsapp…|ikuti channel whatsapp…|dapatkan update berita…|dapatkan informasi terbaru…|dapatkan notifikasi…|dapatkan newsletter…|download aplikasi|download aplikasi kami…|unduh aplikasi|unduh aplikasi kami…|masuk|daftar|daftar akun|buat akun|sudah punya akun?…|belum punya akun?…|sudah berlangganan?…|belum berlangganan?…|dukung kami…|dukung jurnalisme…|donasi|donasi sekarang|email anda|alamat email|masukkan email…|masukkan alamat email…|aktifkan notifikasi|mari bergabung di grup telegram…|daftar newsletter|langganan buletin kami',
  video:
    'tonton video…|tonton|tonton juga…|saksikan video…|simak video…|lihat video…|video:…|dengarkan artikel|dengarkan artikel ini…|dengarkan berita|dengarkan|dengarkan podcast…|dengarkan:…|putar|putar video|putar audio|saksikan juga…|saksikan selengkapnya…|simak juga video…|video terkait|video pilihan|video lainnya|video populer|galeri foto|lihat foto|lihat galeri|browser anda tidak mendukung…|tonton sekarang|gambas:…|gambas:video 20detik|gambas:video cnn|gambas:youtube|gambas:instagram|gambas:twitter|podcast:…|tonton videonya',
  tags: 'tag|tag:…|tags|kata kunci:…|topik:…|topik terkait|tag terkait|topik|kata kunci|kategori|kategori:…|tags:…|tagar:…|khusus pelanggan|hanya untuk pelanggan',
  cookies:
    'kami menggunakan cookie…|situs ini menggunakan cookie…|terima semua|terima|setuju|saya setuju|terima semua cookie|tolak|tolak semua|kebijakan privasi|kebijakan cookie|pengaturan cookie|syarat dan ketentuan|dengan melanjutkan penggunaan situs…|kami dan mitra kami menggunakan…|situs web ini menggunakan cookie…|website ini menggunakan cookie…',
  comments:
    'komentar|tulis komentar…|komentar (…|tambahkan komentar…|tinggalkan komentar…|tinggalkan balasan…|berikan komentar…|beri komentar…|kirim komentar|lihat komentar|lihat semua komentar|semua komentar|belum ada komentar…|tidak ada komentar|0 komentar|jadilah yang pertama berkomentar…|silakan login untuk berkomentar…|silakan masuk untuk berkomentar…|login untuk berkomentar…|masuk untuk berkomentar…|balas|batalkan balasan|alamat email anda tidak akan dipublikasikan…|laporkan|laporkan kesalahan|laporkan masalah|laporkan berita|menemukan kesalahan?…|temukan kesalahan?…|koreksi berita|kirim koreksi|apakah artikel ini bermanfaat…|apakah artikel ini membantu…|apakah berita ini bermanfaat…|beri nilai artikel ini…|nilai artikel ini…|suka|tidak suka|apa reaksi anda…|berikan reaksi…|beri reaksi|kirim masukan|terima kasih atas masukan anda|tulis pendapat anda…|hubungi kami|hubungi redaksi',
  advertisement:
    'iklan|advertorial|scroll untuk melanjutkan…|lanjutkan membaca di bawah…|scroll to resume content|scroll untuk lanjut membaca|scroll untuk lanjut baca|scroll untuk baca artikel|scroll untuk membaca artikel|scroll ke bawah untuk…|gulir ke bawah untuk…|gulir untuk lanjut baca|lanjutkan membaca artikel di bawah|lanjut membaca di bawah|artikel berlanjut setelah iklan|konten sponsor|konten bersponsor|konten promosi|konten berbayar|bersponsor|disponsori|disponsori oleh…|pariwara|tutup iklan|lewati iklan|skip iklan|advertisement|gulir untuk lanjut membaca|scroll untuk melanjutkan membaca',
  copyright:
    'hak cipta dilindungi…|seluruh hak cipta dilindungi…|hak cipta ©…|hak cipta:…|dilarang memperbanyak…|dilarang mengambil dan/atau menayangkan ulang…|dilarang keras mengambil konten…|dilarang mengcopy…|konten ini dilindungi hak cipta…|dilarang mengutip dan…|dilarang menyalin dan…|hak cipta dilindungi undang-undang',
  paywall:
    'artikel ini khusus untuk pelanggan…|artikel ini khusus pelanggan…|artikel ini hanya untuk pelanggan…|artikel ini hanya tersedia untuk…|konten ini khusus untuk pelanggan…|konten ini hanya untuk pelanggan…|konten ini hanya tersedia untuk…|konten khusus pelanggan…|berlangganan untuk membaca…|berlangganan untuk melanjutkan…|berlangganan sekarang untuk membaca…|masuk untuk melanjutkan membaca…|masuk untuk membaca…|login untuk melanjutkan membaca…|login untuk membaca…|silakan login untuk melanjutkan…|silakan login untuk membaca…|silakan masuk untuk melanjutkan…|daftar untuk melanjutkan membaca…|daftar gratis untuk membaca…|untuk melanjutkan membaca…|untuk membaca artikel selengkapnya…|untuk membaca artikel secara lengkap…|anda telah mencapai batas artikel…|anda sudah mencapai batas artikel…|lanjutkan membaca dengan…',
  credit:
    'foto:…|fotografer:…|pewarta:…|pewarta foto:…|penulis:…|reporter:…|editor:…|penyunting:…|redaktur:…|redaksi:…|uploader:…|ilustrasi:…|infografis:…|infografik:…|gambar:…|sumber foto:…|sumber gambar:…|kredit foto:…|kredit gambar:…|foto ilustrasi:…|videografer:…|editor video:…|penyelaras bahasa:…|foto-foto|kredit|dok|dokumentasi|naskah|video dok',
  attribution: 'ditulis oleh|foto oleh|laporan oleh|foto dari|gambar oleh',
  stamp:
    'diperbarui|diperbarui pada|terakhir diperbarui|pembaruan|update|terbit|diterbitkan|diterbitkan pada|tayang|dipublikasikan',
};

export const creditNames: CreditNames = {
  by: 'oleh|dari',
  beside: 'dan|dari|di|untuk|milik|arsip|pribadi|istimewa|bin|binti',
};
