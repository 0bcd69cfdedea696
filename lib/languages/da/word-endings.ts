/** Endings and prefixes of words in Danish. */

import { NORDIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const da: Morphology = { suffixes: NORDIC_SUFFIXES, minStem: 4, tail: 5 };
