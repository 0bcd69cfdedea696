/** Abbreviations and other marks of where sentences end in Norwegian Nynorsk. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const nn: SentenceMarkTable = { like: 'no' };
