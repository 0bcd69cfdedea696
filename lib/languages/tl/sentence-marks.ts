/** Abbreviations and other marks of where sentences end in Tagalog. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const tl: SentenceMarkTable = {
  before: 'g gng bb dr dra atty engr sen rep gob kgg hon prof st sto sta kap hen brgy hal',
  figure: 'blg p pah',
  ends: 'atbp',
  either: 'u.s inc jr sr',
  starters: 'ang ng sa si mga ito siya sila kami tayo ako isang walang may hindi noong',
  says: 'sabi tanong sagot sigaw wika',
};
