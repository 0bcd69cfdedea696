/** What Verso knows of Norwegian Bokmål. */

import { CLOCK_WORD_FORM, DECADE_S_FORM } from './families';
import type { DateWords, LanguageTraits, SentenceMarkTable, TimeWords } from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
};

export const sentenceMarks: SentenceMarkTable = { like: 'no' };

export const dates: DateWords = {
  separators: '.',
  decadeForms: [DECADE_S_FORM],
};

export const times: TimeWords = {
  forms: [CLOCK_WORD_FORM],
};
