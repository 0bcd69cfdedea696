/** Abbreviations and other marks of where sentences end in Turkish. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const tr: SentenceMarkTable = {
  before:
    'prof doç dr yrd öğr gör av sn hz st alb gen org yzb op uzm müh örn bkz çev haz bşk yy s.s m.ö m.s cad sok mah bul apt',
  figure: 'no s sf cilt md tel',
  ends: 'vb vs vd etc',
  either: 'a.ş ltd şti t.c a.b.d',
  says: 'dedi diye sordu soruyor yanıt bağırdı',
  ordinals: true,
};
