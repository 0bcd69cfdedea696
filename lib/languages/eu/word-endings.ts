/** Endings and prefixes of words in Basque. */

import type { Morphology } from '../types/word-endings';

export const eu: Morphology = {
  suffixes: 'a ak ek en ei ko go n an ean etan tik etik ra era rekin ekin arekin aren ren rako tako ari az z',
  minStem: 3,
  rounds: 2,
};
