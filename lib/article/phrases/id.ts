import type { Phrases } from './types';

export const id: Phrases = {
  source: ['sumber'],
  original: [
    'artikel asli',
    'baca artikel asli',
    'pertama kali diterbitkan',
    'baca dalam',
    'artikel ini pertama kali terbit',
  ],
  translation: [
    'diterjemahkan oleh',
    'diterjemahkan dari',
    'terjemahan mesin',
    'penerjemah:',
    'diterjemahkan secara otomatis',
    'terjemahan otomatis',
  ],
  byline: ['oleh', 'penulis', 'reporter', 'editor', 'laporan'],
  related: [
    'baca juga…',
    'baca selengkapnya…',
    'artikel terkait',
    'berita terkait',
    'lihat juga…',
    'simak juga…',
    'terpopuler',
    'rekomendasi',
    'baca pula…',
  ],
  share: ['bagikan', 'bagikan artikel…', 'bagikan ke…', 'salin tautan', 'cetak', 'ikuti kami…', 'ikuti…'],
  subscribe: ['berlangganan…', 'langganan…', 'daftar sekarang…', 'buletin', 'dapatkan berita…', 'newsletter'],
  video: ['tonton video…', 'tonton', 'tonton juga…', 'saksikan video…', 'simak video…', 'lihat video…', 'video:…'],
  tags: ['tag', 'tag:…', 'tags', 'kata kunci:…', 'topik:…', 'topik terkait'],
  cookies: ['kami menggunakan cookie…', 'situs ini menggunakan cookie…', 'terima semua', 'terima'],
  comments: ['komentar', 'tulis komentar…', 'beri komentar'],
  advertisement: ['iklan', 'advertorial', 'scroll untuk melanjutkan…', 'lanjutkan membaca di bawah…'],
};
