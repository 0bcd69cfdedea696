/** Endings and prefixes of words in Faroese. */

import { NORDIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const fo: Morphology = { suffixes: `${NORDIC_SUFFIXES} ir ini inum inar um ur i u`, minStem: 4, tail: 5 };
