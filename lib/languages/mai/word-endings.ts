/** Endings and prefixes of words in Maithili. */

import { DEVANAGARI_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const mai: Morphology = { suffixes: DEVANAGARI_SUFFIXES, minStem: 2 };
