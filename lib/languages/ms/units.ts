/** Units, scale words and currencies in Malay. */

import type { UnitWords } from '../types/units';

export const ms: UnitWords = {
  scales: { ribu: 1e3, juta: 1e6, bilion: 1e9, ratus: 100 },
};
