/** Words of the time of day in Italian. */

import type { TimeWords } from '../types/times';

export const it: TimeWords = {
  namedHours: { '12': 'mezzogiorno', '0': 'mezzanotte' },
  hours: 'una,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici',
  dayPeriods: {
    '1-12': 'di mattina|del mattino|della mattina|di stamattina',
    '12-19': 'del pomeriggio|di pomeriggio|pomeridiane',
    '17-24': 'di sera|della sera|di stasera',
    '20-29': 'di notte|della notte',
  },
};
