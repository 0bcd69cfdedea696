/** What Verso knows of Assamese. */

import type { Morphology, NumberTable } from './kinds';

export const wordEndings: Morphology = { suffixes: 'ৰ ৰে ক ত লৈ ে বোৰ সমূহ খন টো জন সকল য়ে ৰা', minStem: 2, rounds: 2 };

export const numberWords: NumberTable = {
  times: {
    1000: 'হাজাৰ',
    1000000.0: 'মিলিয়ন|নিযুত',
    1000000000.0: 'বিলিয়ন',
    1000000000000.0: 'ট্ৰিলিয়ন',
  },
};
