/** Abbreviations and other marks of where sentences end in Croatian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const hr: SentenceMarkTable = {
  before: 'npr tj tzv dr prof mr sc ing g gđa gđica gosp sv ul bl usp odn akad gen don fra',
  figure: 'br čl str st tel sl god',
  ends: 'itd isl sl etc d.o.o d.d',
  either: 'mil mlrd tis kn n.e pr.kr',
  unit: 'god st r',
  vowels: 'r',
  says: 'upita reka odgovor povika kaza',
  ordinals: true,
};
