/** Abbreviations and other marks of where sentences end in Kyrgyz. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ky: SentenceMarkTable = { like: 'ru', ends: 'ж.б', unit: 'ж', says: 'деп деди сура' };
