/** Words of dates in Malay. */

import type { DateWords } from '../types/dates';

export const ms: DateWords = {
  capitalWeekdays: true,
};
