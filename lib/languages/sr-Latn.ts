/** What Verso knows of Serbian (Latin). */

import { SOUTH_SLAVIC_SUFFIXES } from './families';
import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: SOUTH_SLAVIC_SUFFIXES };
