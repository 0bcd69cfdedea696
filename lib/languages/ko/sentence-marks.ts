/** Abbreviations and other marks of where sentences end in Korean. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ko: SentenceMarkTable = {
  goesOn: '라고 이라고 라며 이라며 라는 이라는 라면서 이라면서 하고',
  figure: '제',
  says: '말했 물었 외쳤 밝혔 답했',
};
