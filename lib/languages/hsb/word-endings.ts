/** Endings and prefixes of words in Upper Sorbian. */

import { WEST_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const hsb: Morphology = { suffixes: WEST_SLAVIC_SUFFIXES };
