/** What Verso knows of Quechua. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 'kuna ta pi man manta wan pa p qa mi', minStem: 3, rounds: 2 };
