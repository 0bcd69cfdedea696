import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Menunjukkan apa yang dihilangkan, ditambahkan, atau diubah artikel terjemahan, di samping artikel asli yang ditautkannya.',
  'browser.translated.from': 'Diterjemahkan dari bahasa {language}.',
  'browser.translated': 'Sebuah terjemahan.',
  'browser.original': 'Artikel asli: {host}',
  'browser.not-linked': 'Halaman ini tidak menyebut letak artikel asli.',
  'browser.compare-link': 'Bandingkan dengan tautan ini',
  'browser.compare-page': 'Bandingkan halaman ini dengan artikel aslinya',
} satisfies Dictionary;
