/** Words of dates in Estonian. */

import type { DateWords } from '../types/dates';

export const et: DateWords = {
  nameEndings: '\\p{L}{0,4}(?!\\p{L})',
};
