/** Abbreviations and other marks of where sentences end in Bosnian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const bs: SentenceMarkTable = { like: 'hr' };
