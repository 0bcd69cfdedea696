/** Abbreviations and other marks of where sentences end in Romanian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ro: SentenceMarkTable = {
  before: 'dl dna dra dlui dr prof ing av gen col lt sf pr bd șos cca ca de.ex ex d.ex i.e resp',
  figure: 'nr str alin art pag p cap fig vol lit sec ian feb mar apr iun iul aug sept oct noi dec bl et ap',
  ends: 'etc ș.a ș.a.m.d',
  either: 's.a s.r.l d.hr î.hr mil mld',
  capital: 'un',
  starters: 'un o el ea ei ele se nu în pe la de din cu fără dar și sau când unde cine ce acest această nimeni apoi',
  says: 'întreb răspun spus spune strig',
};
