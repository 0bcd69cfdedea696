/** Endings and prefixes of words in Central Kurdish (Sorani). */

import type { Morphology } from '../types/word-endings';

export const ckb: Morphology = { suffixes: 'هكان هكه ان ي هكاني ێك دا هوه', minStem: 3 };
