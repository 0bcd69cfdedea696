/** Abbreviations and other marks of where sentences end in Georgian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ka: SentenceMarkTable = {
  before: 'პროფ აკად ბ-ნი ქ-ნი დოქტ ე.ი ე.წ ქ იხ მაგ წმ',
  figure: 'გვ მუხლი № ტელ',
  ends: 'ა.შ და.ა.შ მლნ მლრდ ათ',
  unit: 'წ წწ ს',
  says: 'ჰკითხა თქვა უთხრა უპასუხა იკითხა განაცხადა',
  // Unicode calls Georgian letters lower case since it encoded capitals, which nobody writes.
  stops: [{ pattern: /[\u10d0-\u10ff]/gu, as: 'א' }],
};
