/** What Verso knows of Javanese. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { prefixes: 'ng n m ny di ka pa pe', suffixes: 'e ne an ake i en', minStem: 3 };
