/** Abbreviations and other marks of where sentences end in Slovenian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const sl: SentenceMarkTable = {
  before: 'npr tj t.i tim dr prof mag ing g ga gdč sv ul pribl oz resp gl prim ok univ dipl',
  figure: 'št čl str odst tel sl',
  ends: 'itd itn ipd etc d.o.o d.d s.p',
  either: 'mio mrd tis n.št pr.n.št',
  vowels: 'r',
  says: 'vpraš rek odgovor',
  ordinals: true,
};
