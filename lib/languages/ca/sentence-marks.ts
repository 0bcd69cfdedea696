/** Abbreviations and other marks of where sentences end in Catalan. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ca: SentenceMarkTable = {
  before: 'sr sra srs sres dr dra prof av pl pça c p.ex ex aprox st sta mn cf tel',
  figure: 'art pàg p núm n fig vol cap gen febr abr jul ag set oct nov des',
  ends: 'etc',
  either: 's.a s.l a.c d.c ee.uu',
  capital: 'un',
  starters: "el la els les un una ell ella no en a al de del per amb sense però i o quan on qui ningú hi l'",
  says: 'dir diu pregunt respon crid',
};
