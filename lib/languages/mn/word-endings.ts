/** Endings and prefixes of words in Mongolian. */

import type { Morphology } from '../types/word-endings';

export const mn: Morphology = {
  suffixes:
    'ын ийн ы ий н д т ыг ийг г аас ээс оос өөс аар ээр оор өөр тай тэй той ууд үүд нууд нүүд чууд чүүд ч сан сэн сон сөн',
  minStem: 3,
  rounds: 2,
};
