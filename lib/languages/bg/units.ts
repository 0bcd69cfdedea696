/** Units, scale words and currencies in Bulgarian. */

import type { UnitWords } from '../types/units';

export const bg: UnitWords = {
  scales: { хил: 1e3, млн: 1e6, млрд: 1e9 },
};
