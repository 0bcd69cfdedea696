/** What Verso knows of Romansh. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 's as a ar er ir à ada ads adas iun iuns', minStem: 4 };
