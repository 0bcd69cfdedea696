/** Abbreviations and other marks of where sentences end in Hebrew. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const he: SentenceMarkTable = {
  before: 'ד פרופ גב עו"ד רח שד',
  figure: "עמ מס ע ר'",
  ends: "וכו' וכו וגו וכד'",
  says: 'שאל אמר ענה צעק הוסיף השיב קרא',
};
