/** Endings and prefixes of words in Indonesian. */

import { MALAY_ENDINGS } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const id: Morphology = MALAY_ENDINGS;
