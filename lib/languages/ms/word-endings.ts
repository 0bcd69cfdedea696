/** Endings and prefixes of words in Malay. */

import { MALAY_ENDINGS } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const ms: Morphology = MALAY_ENDINGS;
