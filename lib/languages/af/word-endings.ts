/** Endings and prefixes of words in Afrikaans. */

import type { Morphology } from '../types/word-endings';

export const af: Morphology = { suffixes: 'e s te er ers ing ings se de lik like', minStem: 4, tail: 5 };
