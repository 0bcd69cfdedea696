/** What Verso knows of Maltese. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = {
  prefixes: '',
  suffixes: 'i in iet at ijiet ijiet ien a u tu na ja jiet',
  minStem: 3,
};
