import type { Phrases } from './types';

export const ms: Phrases = {
  source: ['sumber'],
  original: ['artikel asal', 'baca artikel asal'],
  translation: ['diterjemah oleh', 'terjemahan mesin', 'diterjemahkan secara automatik'],
  byline: ['oleh'],
  related: ['baca juga…', 'berita berkaitan', 'artikel berkaitan', 'lihat juga…', 'berita lain'],
  share: ['kongsi', 'kongsikan…', 'salin pautan', 'ikuti kami…'],
  subscribe: ['langgan…', 'daftar…', 'surat berita'],
  video: ['tonton video…', 'tonton'],
  tags: ['tag', 'kata kunci:…', 'topik:…'],
  cookies: ['kami menggunakan kuki…', 'laman ini menggunakan kuki…', 'terima semua'],
  comments: ['komen', 'ulasan'],
  advertisement: ['iklan'],
};
