import type { Phrases } from './types';

export const sr: Phrases = {
  byline: ['пише', 'аутор', 'piše', 'autor'],
  source: ['извор', 'izvor'],
  translation: ['превод:', 'превео', 'превела', 'prevod:'],
  related: [
    'прочитајте још…',
    'pročitajte još…',
    'pročitajte i…',
    'прочитајте и…',
    'повезане вести',
    'povezane vesti',
    'najčitanije',
  ],
  share: ['подели', 'podeli', 'podijeli'],
  video: ['погледајте видео…', 'pogledajte video…'],
  tags: ['ознаке:…', 'tagovi:…'],
  comments: ['коментари', 'komentari'],
  advertisement: ['реклама', 'oglas'],
};
