/** Endings and prefixes of words in Kazakh. */

import { KIPCHAK_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const kk: Morphology = { suffixes: KIPCHAK_SUFFIXES, rounds: 3 };
