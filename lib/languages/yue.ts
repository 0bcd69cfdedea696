/** What Verso knows of Cantonese. */

import type { DateWords, LanguageTraits } from './kinds';

export const traits: LanguageTraits = {
  unspaced: true,
  hanNumerals: true,
  prefixOrdinals: true,
  chainedDigits: true,
};

export const dates: DateWords = {
  weekdayAfterWeek: '[一二三四五六日天]',
};
