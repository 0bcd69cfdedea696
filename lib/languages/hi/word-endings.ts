/** Endings and prefixes of words in Hindi. */

import { DEVANAGARI_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const hi: Morphology = { suffixes: DEVANAGARI_SUFFIXES, minStem: 2 };
