import type { Dictionary } from '../strings';

export default {
  'settings.engine': 'Mesin untuk menangkap makna',
  'settings.engine.how':
    'Mesin penerjemah mengalihkan artikel asli ke bahasa terjemahan, sehingga Verso juga melihat kalimat yang menyatakan hal lain dengan kata-kata lain. Mesin ini tidak wajib: yang dihilangkan atau ditambahkan, angka, tanggal, nama, dan kutipan dibandingkan tanpa mesin.',
  'settings.engine.none': 'Tidak ada',
  'settings.engine.browser': 'Penerjemah browser ini',
  'settings.engine.browser.here':
    'Teks tetap di perangkat ini. Browser mengunduh tiap bahasa satu kali; panel bertanya lebih dulu.',
  'settings.engine.browser.missing':
    'Browser ini tidak memiliki penerjemah sendiri. Chrome dan Edge memilikinya sejak versi 138.',
  'settings.engine.libretranslate': 'Server LibreTranslate',
  'settings.engine.apertium': 'Server Apertium',
  'settings.engine.encoder': 'Model di perangkat ini',
  'settings.engine.encoder.how':
    'Model ini tidak menerjemahkan, tetapi membantu memasangkan kedua teks. Tidak ada teks yang keluar dari perangkat ini.',
  'settings.server.address': 'Alamat server',
  'settings.server.key': 'Kuncinya, bila diperlukan',
  'settings.server.goes': 'Teks artikel asli akan dikirim ke {address}.',
  'settings.server.goes.there': 'Teks artikel asli akan dikirim ke alamat yang Anda ketik di sini.',
  'settings.server.use': 'Gunakan server ini',
  'settings.server.not-yet': 'Belum digunakan sampai Anda menekan “{button}”.',
  'settings.server.unclear': 'Ketik alamat server, misalnya {example}.',
  'settings.server.trying': 'Mencoba server dengan satu kata…',
  'settings.server.barred': 'Verso tidak diizinkan menjangkau server ini, jadi tidak ada yang diubah.',
  'settings.server.in-use': 'Mulai sekarang Verso menggunakan server ini.',
  'settings.server.said': 'Ditanya “{word}” dalam bahasa Spanyol, jawabannya “{said}”.',
  'settings.server.pair':
    'Server ini menjawab; apakah ia mengenal kedua bahasa sebuah artikel akan terlihat saat membandingkan.',
  'settings.server.trouble.unreachable': 'Alamat disimpan, tetapi saat ini tidak ada yang menjawab di sana.',
  'settings.server.trouble.slow': 'Alamat disimpan, tetapi tidak ada jawaban dari sana dalam seperempat menit.',
  'settings.server.trouble.busy': 'Alamat disimpan, tetapi server sedang terlalu sibuk.',
  'settings.server.trouble.quota': 'Alamat disimpan, tetapi server saat ini tidak menerima teks lagi.',
  'settings.server.trouble.key': 'Alamat disimpan, tetapi server meminta kunci, atau kunci lain.',
  'settings.server.trouble.refused': 'Alamat disimpan, tetapi permintaan ditolak di sana.',
  'settings.server.trouble.wrong-answer':
    'Alamat disimpan, tetapi yang ada di sana tidak menjawab seperti server semacam itu.',
  'settings.server.words': 'Jawabannya: “{words}”.',
  'settings.server.until': 'Sampai itu berubah, Verso membandingkan tanpa server ini.',
  'settings.agreed': 'Teks boleh dikirim ke:',
  'settings.agreed.forget': 'Cabut',
  'settings.agreed.forget.named': 'Cabut izin mengirim teks ke {address}',
  'settings.agreed.gone': 'Verso akan bertanya lagi sebelum mengirim teks ke {address}.',
  'settings.model.how':
    'Model ini memetakan kalimat dari sekitar seratus bahasa menurut maknanya, sehingga Verso melihat kalimat mana yang berpasangan sekalipun tidak memuat nama atau angka yang sama. Model diunduh satu kali, lalu bekerja tanpa jaringan.',
  'settings.model.name': 'Model',
  'settings.model.size': 'Ukuran',
  'settings.model.licence': 'Lisensi',
  'settings.model.host': 'Dari',
  'settings.model.host.there': 'tempat yang Anda ketik di sini',
  'settings.model.mirror': 'Unduh dari tempat lain, misalnya server redaksi Anda sendiri',
  'settings.model.here': 'Ada di perangkat ini, {size}. Tidak lagi memerlukan jaringan.',
  'settings.model.none-here':
    'Browser ini tidak menyimpan model untuk Verso, misalnya karena jendelanya selalu pribadi.',
  'settings.model.download': 'Unduh {size} dari {host}',
  'settings.model.download.about': 'Unduh sekitar {size} dari {host}',
  'settings.model.download.there': 'Unduh sekitar {size} dari sana',
  'settings.model.go-on': 'Lanjutkan: sudah ada {share}',
  'settings.model.share': '{done} dari {size}',
  'settings.model.so-far': '{share} ({percent})',
  'settings.model.progress': 'Pengunduhan model',
  'settings.model.downloading': 'Sedang mengunduh. Biarkan halaman ini terbuka.',
  'settings.model.cancel': 'Batal',
  'settings.model.delete': 'Hapus model',
  'settings.model.delete.part': 'Hapus yang sudah ada',
  'settings.model.done': 'Sudah diunduh. Mulai sekarang Verso membandingkan dengan bantuannya.',
  'settings.model.stopped': 'Dihentikan. Yang sudah diterima tetap disimpan.',
  'settings.model.deleted': 'Dihapus dari perangkat ini.',
  'settings.model.unclear': 'Ketik alamat web yang diawali https://, atau kosongkan.',
  'settings.model.barred': 'Verso tidak diizinkan menjangkau {host}, jadi tidak ada yang diunduh.',
  'settings.model.trouble.quota': 'Tidak ada ruang untuknya di perangkat ini. Kosongkan ruang, lalu lanjutkan.',
  'settings.model.trouble.unreachable':
    'Tidak ada jawaban dari {host}. Pastikan perangkat ini online dan alamatnya sesuai, lalu coba lagi.',
  'settings.model.trouble.busy': '{host} sedang terlalu sibuk. Mungkin berhasil dalam beberapa menit.',
  'settings.model.trouble.slow':
    'Tidak ada lagi yang datang dari {host} selama satu menit. Pengunduhan dapat dilanjutkan dari sana.',
  'settings.model.trouble.wrong-answer':
    'Yang datang dari {host} tidak dapat digunakan. Coba lagi, atau ketik tempat lain.',
  'settings.model.trouble.wrong-answer.detail':
    'Yang datang dari {host} tidak dapat digunakan: {detail}. Coba lagi, atau ketik tempat lain.',
  'settings.model.trouble.refused':
    'Model tidak tersedia di {host}. Pastikan alamatnya sesuai, atau ketik tempat lain.',
  'settings.model.trouble.refused.detail':
    'Model tidak tersedia di {host}: {detail}. Pastikan alamatnya sesuai, atau ketik tempat lain.',
} satisfies Dictionary;
