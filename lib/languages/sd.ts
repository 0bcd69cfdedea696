/** What Verso knows of Sindhi. */

import type { Morphology, NumberTable, OtherScripts } from './kinds';

export const wordEndings: Morphology = { suffixes: 'ن و ا ي ين ون', minStem: 3 };

export const otherScripts: OtherScripts = 'Deva';

export const numberWords: NumberTable = {
  times: {
    1000: 'هزار',
    1000000.0: 'ملين',
    1000000000.0: 'ارب|بلين',
    1000000000000.0: 'ٽريلين|ٽرلين',
  },
};
