/** Abbreviations and other marks of where sentences end in Spanish. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const es: SentenceMarkTable = {
  before:
    'sr sra srta sres sras dr dra dres d dña prof profa lic ing arq gral cnel tte cap mons fr sto sta ud uds vd vds av avda pza p.ej ej aprox depto dpto gob dip sen vs cf máx mín tel',
  figure: 'art arts pág págs p núm núms no n nº fig vol cap ene feb mar abr jun jul ago sep sept oct nov dic',
  ends: 'etc a.m p.m',
  either: 'ee.uu rr.hh s.a s.l s.a.de.c.v c.v a.c d.c a.de.c d.de.c cía ltda',
  capital: 'un este',
  starters:
    'el la los las un una unos unas él ella ellos ellas lo su sus se no en a al de del por para con sin sobre tras desde según pero y o si cuando donde quien qué cómo esto esta este ese esa nadie nada también además así entonces luego después',
  says: 'dijo dice pregunt respond grit afirm añadi explic contest exclam',
};
