/** Units, scale words and currencies in Hungarian. */

import type { UnitWords } from '../types/units';

export const hu: UnitWords = {
  scales: { ezer: 1e3, millió: 1e6, milliárd: 1e9 },
};
