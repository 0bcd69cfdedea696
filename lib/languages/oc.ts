/** What Verso knows of Occitan. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = {
  suffixes: 's es a as os e en ar er ir at ats ada adas cion cions',
  minStem: 4,
};
