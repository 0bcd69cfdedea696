/** Endings and prefixes of words in Russian. */

import { EAST_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const ru: Morphology = { suffixes: EAST_SLAVIC_SUFFIXES };
