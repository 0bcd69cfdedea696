/** Endings and prefixes of words in Welsh. */

import type { Morphology } from '../types/word-endings';

export const cy: Morphology = { suffixes: 'au iau ion on oedd iaid ydd i', minStem: 3 };
