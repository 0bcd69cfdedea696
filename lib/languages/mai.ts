/** What Verso knows of Maithili. */

import { DEVANAGARI_SUFFIXES } from './families';
import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: DEVANAGARI_SUFFIXES, minStem: 2 };
