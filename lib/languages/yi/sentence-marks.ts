/** Abbreviations and other marks of where sentences end in Yiddish. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const yi: SentenceMarkTable = { like: 'he' };
