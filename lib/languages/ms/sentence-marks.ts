/** Abbreviations and other marks of where sentences end in Malay. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ms: SentenceMarkTable = {
  like: 'id',
  before: 'en pn cik sdn kpg kg tmn lrg bt hj dato datuk dr',
  either: 'bhd',
  starters: 'beliau tiada',
  says: 'kata tanya ujar soal',
};
