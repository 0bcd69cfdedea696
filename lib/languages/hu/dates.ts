/** Words of dates in Hungarian. */

import type { DateWords } from '../types/dates';

export const hu: DateWords = {
  afterRomanNumeral: 'század',
  nameEndings: '\\p{L}{0,4}(?!\\p{L})',
};
