/** What Verso knows of Norwegian Nynorsk. */

import { CLOCK_WORD_FORM, NORDIC_HOUR_FORM, NORDIC_SUFFIXES } from './families';
import type { DateWords, Morphology, NumberTable, SentenceMarkTable, TimeWords } from './kinds';
import { numberWords as norwegianNumbers } from './no';

export const sentenceMarks: SentenceMarkTable = { like: 'no' };

export const wordEndings: Morphology = { suffixes: `${NORDIC_SUFFIXES} ane anes ar`, minStem: 4, tail: 5 };

/** As in Norwegian, but for a word. */
export const numberWords: NumberTable = { ...norwegianNumbers, every: 'kvar|kvart|hver' };

export const dates: DateWords = {
  separators: '.',
};

export const times: TimeWords = {
  nights: 'natt|natta|netter',
  forms: [CLOCK_WORD_FORM, NORDIC_HOUR_FORM],
};
