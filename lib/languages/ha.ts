/** What Verso knows of Hausa. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 'n r nta wa oyi una', minStem: 3 };
