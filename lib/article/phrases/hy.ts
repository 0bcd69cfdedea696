import type { Phrases } from './types';

export const hy: Phrases = {
  source: ['աղբյուր', 'աղբյուրը'],
  translation: ['թարգմանեց', 'թարգմանությունը'],
  related: ['կարդացեք նաև…', 'կարդալ նաև…', 'առնչվող նյութեր', 'դիտեք նաև…'],
  share: ['կիսվել', 'տարածել'],
  video: ['դիտել տեսանյութը…', 'տեսանյութ'],
  comments: ['մեկնաբանություններ'],
  advertisement: ['գովազդ'],
};
