/** What Verso knows of Western Frisian. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 'en s e er t te', minStem: 4, tail: 5 };
