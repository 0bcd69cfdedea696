/** Units, scale words and currencies in Persian. */

import type { UnitWords } from '../types/units';

export const fa: UnitWords = {
  scales: { صد: 100, هزار: 1e3, میلیون: 1e6, میلیارد: 1e9 },
};
