/** Abbreviations and other marks of where sentences end in Luxembourgish. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const lb: SentenceMarkTable = { like: 'de' };
