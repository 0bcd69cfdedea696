/** Endings and prefixes of words in Serbian in Latin letters. */

import { SOUTH_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const srLatn: Morphology = { suffixes: SOUTH_SLAVIC_SUFFIXES };
