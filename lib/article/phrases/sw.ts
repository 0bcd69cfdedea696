import type { Phrases } from './types';

export const sw: Phrases = {
  source: ['chanzo'],
  original: ['makala asili'],
  translation: ['imetafsiriwa na', 'tafsiri:'],
  related: ['soma pia…', 'soma zaidi…', 'habari zinazohusiana', 'tazama pia…'],
  share: ['shiriki', 'sambaza…'],
  subscribe: ['jiandikishe…', 'jisajili…'],
  video: ['tazama video…', 'tazama'],
  comments: ['maoni'],
  advertisement: ['tangazo'],
};
