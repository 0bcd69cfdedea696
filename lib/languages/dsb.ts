/** What Verso knows of Lower Sorbian. */

import { WEST_SLAVIC_SUFFIXES } from './families';
import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: WEST_SLAVIC_SUFFIXES };
