/** Abbreviations and other marks of where sentences end in Persian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const fa: SentenceMarkTable = {
  before: 'دکتر د مهندس آیت ر.ک',
  figure: 'ص ج ش صص',
  either: 'ق.م ه.ش ه.ق م ب.ظ ق.ظ',
  says: 'پرسید گفت جواب پاسخ فریاد',
};
