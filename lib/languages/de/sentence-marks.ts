/** Abbreviations and other marks of where sentences end in German. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const de: SentenceMarkTable = {
  before:
    'z.b d.h u.a z.t i.d.r v.a o.ä s.o s.u m.e i.a u.u dr prof dipl ing hr hrn fr frl fa fam bzw ca vgl inkl exkl ggf evtl geb gest sog zzgl abzgl bzgl durchschn gegr allg österr schweiz hl kgl phil med jur rer nat th chr',
  figure: 'nr nrn s art abs bd bde kap § ziff tel jan feb mär apr jun jul aug sep sept okt nov dez jh max min mind',
  ends: 'usw etc u.dgl u.v.m',
  either: 'st mio mrd tsd str u.s co kg e.v n.chr v.chr jh jhd',
  endings: 'str pl',
  capital: 'sie ihr ihre',
  starters:
    'der die das den dem des ein eine einen einem einer er sie es wir ich ihr man dies diese dieser dieses sein seine ihre in im am an auf nach vor mit bei für seit zum zur aus von um und aber doch auch dann danach dort hier so wie als wenn weil nur noch nun viele niemand kein keine zwei drei wer was wo warum später',
  says: 'sagt fragt rief meint erklär schrieb antwort ergänz',
  ordinals: true,
};
