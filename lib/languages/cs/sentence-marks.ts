/** Abbreviations and other marks of where sentences end in Czech. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const cs: SentenceMarkTable = {
  before:
    'např tj tzv tzn mj resp popř příp prof doc mgr ing bc dr mudr judr phdr sv gen plk pplk mjr kpt por ul nám tř vč cca srov zn vl ml st',
  figure: 'č čl odst str s písm sv tel obr tab kap ca',
  ends: 'atd atp apod aj etc kč ks hod s.r.o a.s spol o.p.s',
  unit: 'r roč min',
  either: 'n.l př.n.l tis mil mld',
  starters: 'v ve na do po od z ze s k při za a ale to ten ta je byl jeho její nikdo kdo co kde kdy pak potom',
  vowels: 'rl',
  says: 'zepta řek odpov křik ptá doda',
  ordinals: true,
};
