/** Endings and prefixes of words in Scottish Gaelic. */

import type { Morphology } from '../types/word-endings';

export const gd: Morphology = { suffixes: 'an ean a e aichean ichean ach', minStem: 3 };
