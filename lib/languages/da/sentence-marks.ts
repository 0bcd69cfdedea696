/** Abbreviations and other marks of where sentences end in Danish. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const da: SentenceMarkTable = {
  before: 'f.eks bl.a d.v.s dvs ca dr prof hr fr inkl ekskl pga p.g.a evt hhv jf jvf vedr afd sct skt',
  figure: 'nr kl s art stk kap tlf jan feb mar apr jun jul aug sept okt nov dec',
  ends: 'osv m.m m.v m.fl etc o.s.v o.l',
  either: 'f.kr e.kr mio mia',
  capital: 'de i',
  starters: 'den det de en et han hun vi jeg man i på af for med efter da når men og så der her nu ingen',
  says: 'sagde siger spurgte spørger svarede råbte skrev',
  ordinals: true,
};
