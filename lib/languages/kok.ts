/** What Verso knows of Konkani. */

import { DEVANAGARI_SUFFIXES } from './families';
import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: `${DEVANAGARI_SUFFIXES} चो ची चे च्या क न त नी खातीर`, minStem: 2 };
