/** What Verso knows of Scottish Gaelic. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 'an ean a e aichean ichean ach', minStem: 3 };
