/** Units, scale words and currencies in Serbian. */

import type { UnitWords } from '../types/units';

export const sr: UnitWords = {
  variants: ['sr', 'sr-Latn'],
};
