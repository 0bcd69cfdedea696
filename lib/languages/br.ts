/** What Verso knows of Breton. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 'où ioù ed ien ez', minStem: 3 };
