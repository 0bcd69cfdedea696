/** Endings and prefixes of words in Occitan. */

import type { Morphology } from '../types/word-endings';

export const oc: Morphology = { suffixes: 's es a as os e en ar er ir at ats ada adas cion cions', minStem: 4 };
