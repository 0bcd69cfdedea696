/** Abbreviations and other marks of where sentences end in Central Kurdish (Sorani). */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ckb: SentenceMarkTable = { like: 'ar', says: 'وتی گوتی پرسی' };
