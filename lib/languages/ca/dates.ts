/** Words of dates in Catalan. */

import type { DateWords } from '../types/dates';

export const ca: DateWords = {
  beforeRomanNumeral: 'segle',
};
