/** Endings and prefixes of words in Western Frisian. */

import type { Morphology } from '../types/word-endings';

export const fy: Morphology = { suffixes: 'en s e er t te', minStem: 4, tail: 5 };
