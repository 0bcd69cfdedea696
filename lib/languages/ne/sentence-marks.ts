/** Abbreviations and other marks of where sentences end in Nepali. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ne: SentenceMarkTable = { like: 'hi', before: 'प्रा ई', either: 'वि.सं ई.सं रु', says: 'सोध भन बताए' };
