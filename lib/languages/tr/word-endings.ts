/** Endings and prefixes of words in Turkish. */

import { TURKISH_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const tr: Morphology = { suffixes: TURKISH_SUFFIXES, rounds: 3 };
