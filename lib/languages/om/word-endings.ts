/** Endings and prefixes of words in Oromo. */

import type { Morphology } from '../types/word-endings';

export const om: Morphology = { suffixes: 'oota ota wwan n tti rra irra f', minStem: 3 };
