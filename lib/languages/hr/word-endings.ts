/** Endings and prefixes of words in Croatian. */

import { SOUTH_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const hr: Morphology = { suffixes: SOUTH_SLAVIC_SUFFIXES };
