import type { Dictionary } from '../strings';

export default {
  'failed.permission.title': 'Browser Anda meminta izin dahulu untuk {host}',
  'failed.permission.text':
    'Verso hanya membaca yang Anda tunjukkan. Izinkan situs ini, dan perbandingan akan berlanjut.',
  'failed.refused.title': '{host} tidak mengizinkan Verso membacanya',
  'failed.refused.text':
    'Situs ini hanya menjawab browser, atau meminta login. Buka artikel asli di tab dan baca dari sana.',
  'failed.status': 'Situs ini menjawab dengan status {status}.',
  'failed.gone.title': 'Artikel asli tidak ada lagi di sana',
  'failed.gone.text': '{host} tidak lagi memiliki halaman di alamat ini. Mungkin ada arsip yang menyimpan salinannya.',
  'failed.network.title': '{host} tidak dapat dijangkau',
  'failed.network.text': 'Situs itu tidak ada, sedang tidak beroperasi, atau perangkat ini sedang offline.',
  'failed.slow.title': '{host} terlalu lama menjawab',
  'failed.slow.text': 'Halaman belum tiba setelah batas waktu. Mungkin berhasil pada percobaan kedua.',
  'failed.large.title': 'Halaman itu terlalu besar',
  'failed.large.text': 'Ukurannya jauh lebih besar daripada artikel, jadi Verso berhenti membaca.',
  'failed.redirects.title': 'Alamat itu mengarah ke tempat lain',
  'failed.redirects.text':
    'Alamat itu terlalu sering dialihkan, atau dialihkan ke tempat yang tidak diikuti Verso. Bila dibuka di tab, mungkin sampai.',
  'failed.type.title': 'Itu bukan halaman web',
  'failed.type.text': '{host} mengirim sesuatu selain HTML, seperti PDF atau film.',
  'failed.address.title': 'Verso tidak dapat meminta alamat itu',
  'failed.address.text': 'Hanya alamat http dan https tanpa nama dan kata sandi yang diminta.',
  'failed.private.title': 'Alamat itu ada di jaringan Anda sendiri',
  'failed.private.text':
    'Halaman di web tidak boleh membuat Verso meminta sesuatu dari perangkat ini atau jaringannya. Jika Anda memercayai alamat itu, buka di tab.',
  'failed.empty.title': 'Tidak ada artikel di halaman itu',
  'failed.empty.text': '{host} mengirim halaman, tetapi tidak ada teks artikel di dalamnya.',
  'failed.script.title': 'Artikel asli hanya tampil di tab',
  'failed.script.text':
    'Yang dikirim {host} hanya kerangka kosong yang diisi oleh skripnya. Buka di tab dan baca dari sana.',
  'failed.no-tab.title': 'Tidak ada tab yang menampilkannya lagi',
  'failed.no-tab.text':
    'Tab itu sudah ditutup, atau kini menampilkan halaman lain. Buka lagi artikel asli, atau minta halamannya.',
  'failed.not-archived.title': 'Tidak ada salinan arsip',
  'failed.not-archived.text': 'Arsip tidak menyimpan salinan alamat ini di {host}. Mungkin masih dapat dibuka di tab.',
  'failed.pasted.title': 'Teks yang ditempelkan tidak dapat dibandingkan',
  'failed.pasted.text': 'Tidak ditemukan paragraf di dalamnya. Tempelkan paragraf artikel secara utuh.',
  'failed.other.title': 'Artikel asli tidak dapat dibaca',
  'failed.other.text': 'Ada yang tidak berhasil dalam perjalanan ke {host}.',
  'failed.detail': 'Detail: {detail}',
  'not-original.title': 'Ini berita lain',
  'not-original.text': 'Hanya {percent} darinya yang sepadan dengan terjemahan, jadi tidak ada yang ditandai.',
  'not-original.text.bare': 'Terlalu sedikit yang sepadan dengan terjemahan, jadi tidak ada yang ditandai.',
  'not-original.itself.title': 'Alamat itu mengarah kembali ke halaman ini',
  'not-original.itself.text':
    '{host} menjawab dengan halaman yang sedang dibuka: situs itu memilihkan bahasa. Buka alamatnya di tab, ganti bahasanya di sana, lalu pilih tab itu di bawah.',
  'cancelled.title': 'Dibatalkan',
  'cancelled.text': 'Tidak ada yang disimpan. Anda dapat memulai lagi kapan saja.',
  'step.allow': 'Izinkan {host}',
  'step.again': 'Coba lagi',
  'step.next': 'Coba {host} saja',
  'step.open-tab': 'Buka di tab',
  'step.read-tab': 'Baca dari tab',
  'step.archive': 'Cari salinan arsip',
  'step.archive.asks': 'archive.org, atau arsip di setelan Anda, akan dimintai salinan alamat ini.',
} satisfies Dictionary;
