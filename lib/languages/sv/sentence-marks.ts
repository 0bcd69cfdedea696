/** Abbreviations and other marks of where sentences end in Swedish. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const sv: SentenceMarkTable = {
  before: 't.ex bl.a d.v.s s.k dvs ca dr prof fr hr inkl exkl resp f.d e.dyl jfr st tf ing',
  figure: 'nr kl s sid art kap tel jan feb mars apr aug sept okt nov dec st',
  ends: 'osv m.m m.fl etc o.s.v o.d',
  either: 'f.kr e.kr milj mdr',
  starters: 'den det de en ett han hon vi jag ni man i på av för med efter när men och då där här nu ingen',
  says: 'sade säger sa fråga svara ropa skrev',
};
