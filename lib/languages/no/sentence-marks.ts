/** Abbreviations and other marks of where sentences end in Norwegian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const no: SentenceMarkTable = {
  before: 'f.eks bl.a d.v.s dvs ca dr prof hr fr inkl ekskl pga evt hhv jf vedr avd st',
  figure: 'nr kl s art kap tlf jan feb mar apr jun jul aug sept okt nov des',
  ends: 'osv m.m m.v m.fl etc o.l',
  either: 'f.kr e.kr mill mrd',
  capital: 'de',
  starters: 'den det de en ei et han hun vi jeg man i på av for med etter da når men og så der her nå ingen',
  says: 'sa sier spurte spør svarte ropte skrev',
  ordinals: true,
};
