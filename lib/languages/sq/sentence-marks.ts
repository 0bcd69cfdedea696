/** Abbreviations and other marks of where sentences end in Albanian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const sq: SentenceMarkTable = {
  before: 'z znj zj dr prof inxh rr bul p.sh dmth d.m.th afërs',
  figure: 'nr f fq neni art vol',
  ends: 'etj',
  either: 'sh.a sh.p.k mln mld',
  starters: 'ai ajo ata ky kjo në me nga për por dhe askush',
  says: 'tha pyeti thotë',
};
