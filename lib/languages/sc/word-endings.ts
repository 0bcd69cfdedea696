/** Endings and prefixes of words in Sardinian. */

import type { Morphology } from '../types/word-endings';

export const sc: Morphology = { suffixes: 's os as es a u i e are ere ire adu ada ados adas', minStem: 4 };
