/** Abbreviations and other marks of where sentences end in Burmese. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const my: SentenceMarkTable = {
  spaceless: true,
  goesOn: 'ဟု ဟူ၍ လို့ ဟူသော',
  // ၊ is a comma.
  stops: [{ pattern: /၊/gu, as: ',' }],
  says: 'မေး ပြော',
};
