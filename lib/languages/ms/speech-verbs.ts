/** Verbs of saying in Malay, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const ms: SpeechWords = {
  verbs: 'kata$ berkata$ ujar menjelas menambah menyata tegas menurut$ jelas$',
  between: 'juga encik puan',
  order: 'both',
};
