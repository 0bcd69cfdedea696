/** Words of dates in Bulgarian. */

import type { DateWords } from '../types/dates';

export const bg: DateWords = {
  afterRomanNumeral: 'век',
};
