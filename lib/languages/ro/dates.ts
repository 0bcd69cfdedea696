/** Words of dates in Romanian. */

import type { DateWords } from '../types/dates';

export const ro: DateWords = {
  afterRomanNumeral: 'secol',
};
