/** Endings and prefixes of words in Norwegian Nynorsk. */

import { NORDIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const nn: Morphology = { suffixes: `${NORDIC_SUFFIXES} ane anes ar`, minStem: 4, tail: 5 };
