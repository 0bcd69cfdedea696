/** What Verso knows of Sundanese. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { prefixes: 'nga di ka pa', suffixes: 'na keun an eun', minStem: 3 };
