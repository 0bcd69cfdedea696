/** Abbreviations and other marks of where sentences end in Amharic. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const am: SentenceMarkTable = {
  says: 'ጠየቀ አለ አሉ ተናገረ መለሰ',
  goesOn: 'ሲል ሲሉ ብሎ በማለት በማለቱ',
  // Two word dividers are typed for the full stop ።.
  stops: [{ pattern: /፡፡/gu, as: '።' }],
};
