/** Endings and prefixes of words in Punjabi. */

import type { Morphology } from '../types/word-endings';

export const pa: Morphology = { suffixes: 'ਾ ੀ ੇ ਾਂ ੀਆਂ ਿਆਂ ੋ ੋਂ ਦਾ ਨੇ ਕੇ', minStem: 2 };
