/** Endings and prefixes of words in Bosnian. */

import { SOUTH_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const bs: Morphology = { suffixes: SOUTH_SLAVIC_SUFFIXES };
