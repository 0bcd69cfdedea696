/** Abbreviations and other marks of where sentences end in Finnish. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const fi: SentenceMarkTable = {
  before: 'esim n noin tri toht prof dos ent hra rva nti tj ts ns mm mr pj vrt ml',
  figure: 's klo nro puh art luku',
  ends: 'jne ym yms jms tms etc',
  either: 'milj mrd eaa jaa e.kr j.kr',
  starters: 'hän se ne he me minä sinä tämä nämä tuo ja mutta kun jos kuka mikä missä sitten nyt kukaan',
  says: 'sano kysy vasta huusi totesi',
  ordinals: true,
};
