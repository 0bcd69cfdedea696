/** Words of the time of day in English. */

import type { TimeWords } from '../types/times';

export const en: TimeWords = {
  namedHours: { '12': 'noon|midday', '0': 'midnight' },
  hours: 'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve',
  dayPeriods: {
    '0-12': 'a\\.?\\s?m\\.?(?!\\p{L})|in the morning|this morning|that morning',
    '12-24': 'p\\.?\\s?m\\.?(?!\\p{L})',
    '12-18': 'in the afternoon|this afternoon|that afternoon|noon',
    '16-24': 'in the evening|this evening|that evening',
    '19-29': 'at night|tonight|last night|midnight',
  },
};
