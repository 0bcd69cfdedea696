/** Endings and prefixes of words in Urdu. */

import type { Morphology } from '../types/word-endings';

export const ur: Morphology = { suffixes: 'ي ا ه وں ون يں ين ياں يان وں نے نا ني', minStem: 3 };
