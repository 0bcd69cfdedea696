/** What Verso knows of Sardinian. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 's os as es a u i e are ere ire adu ada ados adas', minStem: 4 };
