/** Endings and prefixes of words in Javanese. */

import type { Morphology } from '../types/word-endings';

export const jv: Morphology = { prefixes: 'ng n m ny di ka pa pe', suffixes: 'e ne an ake i en', minStem: 3 };
