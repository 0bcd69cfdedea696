/** Abbreviations and other marks of where sentences end in Norwegian Bokmål. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const nb: SentenceMarkTable = { like: 'no' };
