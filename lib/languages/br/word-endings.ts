/** Endings and prefixes of words in Breton. */

import type { Morphology } from '../types/word-endings';

export const br: Morphology = { suffixes: 'où ioù ed ien ez', minStem: 3 };
