/** Endings and prefixes of words in Albanian. */

import type { Morphology } from '../types/word-endings';

export const sq: Morphology = {
  suffixes: 'i u a e ë it ut së ës in un ën ve t et at ët ja je ja jes shëm shme ar are or ore ësh uar ur',
  minStem: 3,
};
