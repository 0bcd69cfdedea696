/** Abbreviations and other marks of where sentences end in Lithuanian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const lt: SentenceMarkTable = {
  before: 'pvz t.y t.p vad dr prof doc inž kun šv gen plk g pr al a.a p pan m d apie plg žr sav raj red',
  figure: 'nr psl str sk tel kab',
  ends: 't.t ir.t.t kt pan etc',
  either: 'mln mlrd tūkst eur pr.kr',
  unit: 'val proc min',
  says: 'klaus sak atsak šauk teig',
};
