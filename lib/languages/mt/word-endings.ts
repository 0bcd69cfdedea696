/** Endings and prefixes of words in Maltese. */

import type { Morphology } from '../types/word-endings';

export const mt: Morphology = { prefixes: '', suffixes: 'i in iet at ijiet ijiet ien a u tu na ja jiet', minStem: 3 };
