/** Abbreviations and other marks of where sentences end in Portuguese. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const pt: SentenceMarkTable = {
  before:
    'sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap d exmo exma av r pç trav p.ex ex aprox máx mín dep des sen gov min vs cf tel sto sta',
  figure: 'art arts pág págs p n no nº núm fig vol cap jan fev mar abr mai jun jul ago set out nov dez',
  ends: 'etc',
  either: 's.a a.c d.c e.u.a ltda cia a.m p.m',
  capital: 'um',
  starters:
    'o a os as um uma ele ela eles elas seu sua se não em no na nos nas de do da por para com sem sobre mas e ou quando onde quem isto isso este esta esse essa ninguém nada também depois então',
  says: 'disse diz pergunt respond grit afirm acrescent explic',
};
