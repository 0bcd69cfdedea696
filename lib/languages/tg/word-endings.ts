/** Endings and prefixes of words in Tajik. */

import type { Morphology } from '../types/word-endings';

export const tg: Morphology = { suffixes: 'ҳо ҳои он ро и ӣ е ам ат аш анд ад ҳоро', minStem: 3 };
