/** What Verso knows of Cantonese. */

import type { LanguageTraits } from './kinds';

export const traits: LanguageTraits = {
  unspaced: true,
  hanNumerals: true,
  prefixOrdinals: true,
  chainedDigits: true,
};
