/** Endings and prefixes of words in Pashto. */

import type { Morphology } from '../types/word-endings';

export const ps: Morphology = { suffixes: 'ونه و ان انو ي ه ې ۍ وي ګان', minStem: 3 };
