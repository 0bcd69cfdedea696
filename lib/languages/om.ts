/** What Verso knows of Oromo. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 'oota ota wwan n tti rra irra f', minStem: 3 };
