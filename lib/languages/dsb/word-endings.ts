/** Endings and prefixes of words in Lower Sorbian. */

import { WEST_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const dsb: Morphology = { suffixes: WEST_SLAVIC_SUFFIXES };
