/** Endings and prefixes of words in Sindhi. */

import type { Morphology } from '../types/word-endings';

export const sd: Morphology = { suffixes: 'ن و ا ي ين ون', minStem: 3 };
