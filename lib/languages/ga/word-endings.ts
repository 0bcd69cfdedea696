/** Endings and prefixes of words in Irish. */

import type { Morphology } from '../types/word-endings';

export const ga: Morphology = { suffixes: 'a e í anna acha ach aí ta te the ann', minStem: 3 };
