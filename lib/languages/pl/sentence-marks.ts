/** Abbreviations and other marks of where sentences end in Polish. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const pl: SentenceMarkTable = {
  before:
    'np tj m.in tzw tzn prof mgr inż dr hab ks o bp abp św bł gen płk ppłk mjr kpt por ppor sierż ul al pl os gm pow woj ok wg ds pt zob por hr red dyr st mł adw',
  figure: 'nr str s art ust pkt par poz t tom rozdz godz tel rys tab woj',
  ends: 'itd itp etc in',
  either: 'im tys mln mld zł sp z.o.o s.a n.e p.n.e',
  unit: 'r w godz',
  starters:
    'to w we z ze na do po od przy o i a ale on ona oni nie jest był było ten ta te nikt kto co gdzie kiedy potem',
  says: 'zapyta powiedzia odpar krzykn doda mówi pyta',
  ordinals: true,
};
