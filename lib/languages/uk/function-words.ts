/** The commonest small words of Ukrainian. */

import type { FunctionWords } from '../types/function-words';

export const uk: FunctionWords =
  'що не на він як це але із за то від його для вони так усе було був ми або при якщо вже вона їх щоб ще до також тільки бути після який які між були цього де року була коли сказав більше може немає її є про та й під час';
