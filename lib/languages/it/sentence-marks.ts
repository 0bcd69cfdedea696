/** Abbreviations and other marks of where sentences end in Italian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const it: SentenceMarkTable = {
  before:
    'sig sigg sig.ra sig.na sig.ri dott dott.ssa dr prof prof.ssa ing avv arch geom on sen gen col cap mons don s san ss p.es es ca cfr v vs min max segg tel p.zza v.le c.so',
  figure: 'art artt par pag pagg p n nn nr fig vol cap gen feb mar apr mag giu lug ago set sett ott nov dic',
  ends: 'ecc etc',
  either: 's.p.a s.r.l a.c d.c u.s.a',
  capital: 'un lei',
  starters:
    'il lo la i gli le un uno una egli lui lei loro essi si non in nel nella a al alla di del della da dal per con su tra fra ma e o quando dove chi che cosa questo questa nessuno niente anche poi così dopo',
  says: 'chied ha disse dice rispond grid spieg aggiun domand',
};
