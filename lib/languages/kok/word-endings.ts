/** Endings and prefixes of words in Konkani. */

import { DEVANAGARI_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const kok: Morphology = { suffixes: `${DEVANAGARI_SUFFIXES} चो ची चे च्या क न त नी खातीर`, minStem: 2 };
