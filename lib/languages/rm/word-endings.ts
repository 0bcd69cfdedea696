/** Endings and prefixes of words in Romansh. */

import type { Morphology } from '../types/word-endings';

export const rm: Morphology = { suffixes: 's as a ar er ir à ada ads adas iun iuns', minStem: 4 };
