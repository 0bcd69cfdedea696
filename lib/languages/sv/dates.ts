/** Words of dates in Swedish. */

import type { DateWords } from '../types/dates';

export const sv: DateWords = {
  beforeMonth: 'i|sedan|till|från|maj',
};
