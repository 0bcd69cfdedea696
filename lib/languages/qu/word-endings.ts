/** Endings and prefixes of words in Quechua. */

import type { Morphology } from '../types/word-endings';

export const qu: Morphology = { suffixes: 'kuna ta pi man manta wan pa p qa mi', minStem: 3, rounds: 2 };
