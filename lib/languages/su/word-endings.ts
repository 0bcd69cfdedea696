/** Endings and prefixes of words in Sundanese. */

import type { Morphology } from '../types/word-endings';

export const su: Morphology = { prefixes: 'nga di ka pa', suffixes: 'na keun an eun', minStem: 3 };
