/** Abbreviations and other marks of where sentences end in Faroese. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const fo: SentenceMarkTable = { like: 'da' };
