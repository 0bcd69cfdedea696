/** What Verso knows of Norwegian Nynorsk. */

import { CLOCK_WORD_FORM, NORDIC_SUFFIXES } from './families';
import type { DateWords, Morphology, SentenceMarkTable, TimeWords } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'no' };

export const wordEndings: Morphology = { suffixes: `${NORDIC_SUFFIXES} ane anes ar`, minStem: 4, tail: 5 };

export const dates: DateWords = {
  separators: '.',
};

export const times: TimeWords = {
  forms: [CLOCK_WORD_FORM],
};
