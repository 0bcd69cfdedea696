/** Endings and prefixes of words in Somali. */

import type { Morphology } from '../types/word-endings';

export const so: Morphology = { suffixes: 'ka ga ha ta da sha ku gu ki gi ada ado yo o aha', minStem: 3 };
