/** Abbreviations and other marks of where sentences end in Azerbaijani. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const az: SentenceMarkTable = {
  before: 'prof dos akad dr mr cən bax məs küç pr t.e',
  figure: 'səh nö № maddə',
  ends: 'və.s s vb',
  either: 'mln mlrd a.ş',
  says: 'dedi deyə soruş',
  ordinals: true,
};
