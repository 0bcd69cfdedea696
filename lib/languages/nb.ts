/** What Verso knows of Norwegian Bokmål. */

import { CLOCK_WORD_FORM } from './families';
import type { SentenceMarkTable, TimeWords } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'no' };

export const times: TimeWords = {
  forms: [CLOCK_WORD_FORM],
};
