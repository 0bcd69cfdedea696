/** Words of dates in Finnish. */

import type { DateWords } from '../types/dates';

export const fi: DateWords = {
  nameEndings: '\\p{L}{0,4}(?!\\p{L})',
};
