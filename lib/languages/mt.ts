/** What Verso knows of Maltese. */

import type { Morphology, NumberTable } from './kinds';

export const wordEndings: Morphology = {
  prefixes: '',
  suffixes: 'i in iet at ijiet ijiet ien a u tu na ja jiet',
  minStem: 3,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'elf|elef',
    1000000.0: 'miljun|miljuni',
    1000000000.0: 'biljun|biljuni',
    1000000000000.0: 'triljun|triljuni',
  },
};
