import type { Dictionary } from '../strings';

export default {
  'engine.label': 'Mesin penerjemah',
  'engine.label.encoder': 'Model di perangkat ini',
  'engine.name.browser': 'penerjemah browser ini',
  'engine.name.libretranslate': 'LibreTranslate di {label}',
  'engine.name.apertium': 'Apertium di {label}',
  'engine.name.encoder': '{label} di perangkat ini',
  'engine.offered.nothing':
    'Terjemahan artikel asli oleh {engine} dapat menunjukkan lebih banyak, misalnya pernyataan yang berbalik makna.',
  'engine.offered.download':
    'Terjemahan artikel asli oleh {engine} dapat menunjukkan lebih banyak, misalnya pernyataan yang berbalik makna. Untuk bahasa {from} ke bahasa {to}, browser perlu mengunduh paket bahasa satu kali; isi artikel tidak keluar dari perangkat ini.',
  'engine.offered.permission':
    'Teks artikel asli akan dikirim ke {address} dan diterjemahkan di sana ke bahasa {to}. Itu dapat menunjukkan lebih banyak, misalnya pernyataan yang berbalik makna.',
  'engine.offered.later': 'Dibandingkan tanpa {engine}.',
  'engine.take.nothing': 'Gunakan',
  'engine.take.download': 'Unduh dan gunakan',
  'engine.take.permission': 'Kirim',
  'engine.take.later': 'Kirim teks artikel asli',
  'engine.later': 'Nanti saja',
  'engine.cancel': 'Batal',
  'engine.preparing': 'Menyiapkan {engine}',
  'engine.downloading': 'Mengunduh paket bahasa untuk {engine}: {percent}',
  'engine.working': { other: 'Menerjemahkan artikel asli dengan {engine}: {done} dari {count} kalimat' },
  'engine.working.encoder': { other: 'Memetakan kalimat dengan {engine}: {done} dari {count}' },
  'engine.comparing': 'Membandingkan lagi dengan hasil {engine}',
  'engine.comparing.encoder': 'Membandingkan lagi dengan bantuan {engine}',
  'engine.done.same': 'Dibandingkan lagi dengan {engine}: tidak ada perbedaan lain.',
  'engine.done': 'Dibandingkan lagi dengan {engine}: {list}.',
  'engine.done.more': { other: '{count} perbedaan lagi' },
  'engine.done.fewer': { other: '{count} tidak ditampilkan lagi' },
  'engine.trouble.unreachable':
    'Tidak ada jawaban dari {engine}. Pastikan mesin itu berjalan dan alamatnya di setelan sesuai.',
  'engine.trouble.refused': 'Teks tidak diterima oleh {engine}. Mungkin berhasil pada percobaan kedua.',
  'engine.trouble.busy':
    'Permintaan ke {engine} melebihi yang diizinkan sekaligus. Mungkin berhasil dalam beberapa menit.',
  'engine.trouble.key': 'Kunci diperlukan oleh {engine}, atau kunci lain dari yang diberikan. Kunci diisi di setelan.',
  'engine.trouble.pair':
    'Tidak ada jalur dari bahasa {from} ke bahasa {to} dengan {engine}. Mesin lain dapat dipilih di setelan.',
  'engine.trouble.wrong-answer': 'Yang kembali dari {engine} bukan terjemahan artikel asli, jadi tidak digunakan.',
  'engine.trouble.wrong-answer.encoder':
    'Data {engine} yang tersimpan rusak atau berasal dari model lain, jadi tidak digunakan. Data itu dapat dihapus di setelan dan diunduh lagi.',
  'engine.trouble.refused.encoder':
    'Sebuah kalimat tidak dapat dipetakan oleh {engine}. Mungkin berhasil pada percobaan kedua.',
  'engine.trouble.slow': 'Jawaban dari {engine} terlalu lama. Mungkin lebih cepat pada percobaan kedua.',
  'engine.trouble.unavailable': 'Tidak tersedia di sini: {engine}. Mesin lain dapat dipilih di setelan.',
  'engine.trouble.unavailable.browser':
    'Browser ini tidak memiliki penerjemah yang dapat digunakan Verso; Chrome dan Edge memilikinya sejak versi 138. Mesin lain dapat dipilih di setelan.',
  'engine.trouble.unavailable.encoder': 'Anda memilih {engine}, tetapi belum diunduh. Di setelan ada tombol untuk itu.',
  'engine.trouble.unavailable.private':
    'Browser ini memisahkan jendela pribadi, jadi {engine} tidak tersedia di sini. Mesin lain dapat dipilih di setelan.',
  'engine.trouble.quota':
    'Teks lebih panjang daripada yang diterima {engine}, atau tidak ada ruang untuknya di perangkat ini.',
  'engine.trouble.quota.encoder': 'Memori untuk {engine} saat ini terlalu sedikit. Menutup tab lain mungkin membantu.',
  'engine.rest.none': 'Yang ditampilkan ditemukan tanpa bantuannya.',
  'engine.rest.some': { other: '{done} dari {count} kalimat sudah diterjemahkan sebelum itu dan digunakan.' },
  'engine.rest.some.encoder': { other: '{done} dari {count} kalimat sudah dipetakan sebelum itu dan digunakan.' },
  'engine.again': 'Coba lagi',
  'engine.settings': 'Setelan',
  'engine.none': 'Dengan mesin penerjemah, Verso melihat lebih banyak, misalnya pernyataan yang berbalik makna.',
  'engine.choose': 'Pilih di setelan',
  'gloss.by': 'Terjemahan mesin oleh {engine}',
  'gloss.rests': 'Berdasarkan terjemahan mesin oleh {engine}.',
  'gloss.legend': 'Di bawah tiap bagian artikel asli, dengan huruf lebih kecil: terjemahan mesin oleh {engine}.',
  'encoded.legend': 'Bagian yang berdampingan dipasangkan dengan memperhitungkan {engine}.',
  'gloss.short': 'terjemahan mesin',
} satisfies Dictionary;
