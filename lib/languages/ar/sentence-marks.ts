/** Abbreviations and other marks of where sentences end in Arabic. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ar: SentenceMarkTable = {
  before: 'د أ أ.د ود وأ وم وأ.د',
  figure: 'ص ج ت رقم س',
  unit: 'م هـ ه ق.م ص',
  either: 'ق.م ش.م ذ.م.م ش.م.م',
  says: 'قال قالت سأل سألت أجاب أضاف صاح صرخ هتف تساءل أفاد حسبما',
};
