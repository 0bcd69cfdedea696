/** Abbreviations and other marks of where sentences end in Icelandic. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const is: SentenceMarkTable = {
  before: 'þ.e þ.e.a.s t.d m.a dr prof hr fr u.þ.b skv sbr svokall',
  figure: 'kl nr bls gr jan feb mar apr maí jún júl ágú sept okt nóv des',
  ends: 'o.s.frv o.fl etc',
  either: 'millj f.kr e.kr',
  starters: 'hann hún það þau þeir við ég þetta í á af fyrir með eftir þegar en og svo þar hér nú enginn',
  says: 'sagði segir spurði svaraði',
  ordinals: true,
};
