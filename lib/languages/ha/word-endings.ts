/** Endings and prefixes of words in Hausa. */

import type { Morphology } from '../types/word-endings';

export const ha: Morphology = { suffixes: 'n r nta wa oyi una', minStem: 3 };
