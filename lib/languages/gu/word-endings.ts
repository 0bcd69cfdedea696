/** Endings and prefixes of words in Gujarati. */

import type { Morphology } from '../types/word-endings';

export const gu: Morphology = { suffixes: 'ો ા ી ે ું ાં ઓ ોએ ોના ોની ોનો ોને ના ની નો ને થી માં એ નું', minStem: 2, rounds: 2 };
