/** Endings and prefixes of words in Kurdish. */

import type { Morphology } from '../types/word-endings';

export const ku: Morphology = { suffixes: 'an ê a ên yên î ek ekî ekê de re ve n', minStem: 3 };
