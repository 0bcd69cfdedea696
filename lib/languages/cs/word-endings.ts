/** Endings and prefixes of words in Czech. */

import { WEST_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const cs: Morphology = { suffixes: WEST_SLAVIC_SUFFIXES };
