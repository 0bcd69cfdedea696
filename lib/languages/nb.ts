/** What Verso knows of Norwegian Bokmål. */

import { CLOCK_WORD_FORM, DECADE_S_FORM, NORDIC_HOUR_FORM } from './families';
import type { DateWords, LanguageTraits, NumberTable, SentenceMarkTable, TimeWords } from './kinds';
import { numberWords as norwegianNumbers } from './no';

export const traits: LanguageTraits = {
  caseEndings: true,
};

export const sentenceMarks: SentenceMarkTable = { like: 'no' };

/** As in Norwegian: the tables are of both. */
export const numberWords: NumberTable = norwegianNumbers;

export const dates: DateWords = {
  separators: '.',
  decadeForms: [DECADE_S_FORM],
};

export const times: TimeWords = {
  nights: 'natt|natta|natten|netter',
  forms: [CLOCK_WORD_FORM, NORDIC_HOUR_FORM],
};
