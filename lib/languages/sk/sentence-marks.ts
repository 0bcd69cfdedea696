/** Abbreviations and other marks of where sentences end in Slovak. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const sk: SentenceMarkTable = {
  before:
    'napr tj t.j tzv tzn resp popr príp prof doc mgr ing bc dr mudr judr phdr sv gen plk ul nám tr cca porov vl ml st',
  figure: 'č čl ods str s písm tel obr tab kap',
  ends: 'atď atp apod a.i etc ks hod s.r.o a.s spol',
  unit: 'r min',
  either: 'tis mil mld n.l pr.n.l',
  starters: 'v vo na do po od z zo s k pri za a ale to ten tá je bol jeho jej nikto kto čo kde kedy potom',
  vowels: 'rlŕĺ',
  says: 'spýta poveda odpoved krič doda',
  ordinals: true,
};
