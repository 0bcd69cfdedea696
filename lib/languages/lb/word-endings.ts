/** Endings and prefixes of words in Luxembourgish. */

import type { Morphology } from '../types/word-endings';

export const lb: Morphology = { suffixes: 'en er t e s em ten esch escher eschen ung ungen', minStem: 4, tail: 5 };
