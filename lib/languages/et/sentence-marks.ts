/** Abbreviations and other marks of where sentences end in Estonian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const et: SentenceMarkTable = {
  before: 'nt näit dr prof hr pr prl insener u umb st s.t s.o vt nn mag',
  figure: 'lk nr p art ptk tel kl',
  ends: 'jne jm jms jt etc',
  either: 'mln mld e.m.a m.a.j',
  says: 'küsi ütles vasta hüüd',
  ordinals: true,
};
