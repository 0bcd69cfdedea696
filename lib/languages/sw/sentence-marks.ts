/** Abbreviations and other marks of where sentences end in Swahili. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const sw: SentenceMarkTable = {
  before: 'dkt bw bi prof mhe mh jen mch',
  figure: 'sh tsh ksh uk no',
  ends: 'n.k nk k.k',
  says: 'alisema aliuliza akasema akauliza alijibu',
};
