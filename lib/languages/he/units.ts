/** Units, scale words and currencies in Hebrew. */

import type { UnitWords } from '../types/units';

export const he: UnitWords = {
  scales: { אלף: 1e3, אלפים: 1e3, מיליון: 1e6, מיליארד: 1e9 },
};
