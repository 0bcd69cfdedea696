/** Abbreviations and other marks of where sentences end in Tajik. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const tg: SentenceMarkTable = { like: 'ru', unit: 'с', says: 'гуфт пурсид' };
