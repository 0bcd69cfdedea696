/** Abbreviations and other marks of where sentences end in Urdu. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ur: SentenceMarkTable = {
  figure: 'ص نمبر',
  either: 'ق.م ء',
  letters: 'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ',
  says: 'پوچھا کہا بول بتایا جواب',
};
