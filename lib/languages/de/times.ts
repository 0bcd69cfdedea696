/** Words of the time of day in German. */

import type { TimeWords } from '../types/times';

export const de: TimeWords = {
  namedHours: { '0': 'Mitternacht', '12~': 'Mittag|mittags' },
  hours: 'eins|ein,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf',
  dayPeriods: {
    '0-12': 'morgens|am Morgen|in der Früh|früh|vormittags|am Vormittag|Morgen|Vormittag',
    '12-18': 'nachmittags|am Nachmittag|Nachmittag',
    '11-15': 'mittags|am Mittag',
    '17-24': 'abends|am Abend|Abend',
    '20-29': 'nachts|in der Nacht|Nacht',
  },
};
