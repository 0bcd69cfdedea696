/** Units, scale words and currencies in Finnish. */

import type { UnitWords } from '../types/units';

export const fi: UnitWords = {
  scales: { tuhat: 1e3, tuhatta: 1e3, miljoona: 1e6, miljoonaa: 1e6, miljardi: 1e9, miljardia: 1e9 },
};
