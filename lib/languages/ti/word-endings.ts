/** Endings and prefixes of words in Tigrinya. */

import type { Morphology } from '../types/word-endings';

export const ti: Morphology = { prefixes: 'ን ብ ካብ ናይ ዝ ናብ እቲ', suffixes: 'ታት ት ን ውን ያን', minStem: 2 };
