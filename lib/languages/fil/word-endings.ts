/** Endings and prefixes of words in Filipino. */

import type { Morphology } from '../types/word-endings';

export const fil: Morphology = {
  prefixes: 'nag mag pag ka ma na in um naka maka pinag nagpa i pa',
  suffixes: 'an in ng g han hin',
  minStem: 3,
};
