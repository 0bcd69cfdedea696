/** Abbreviations and other marks of where sentences end in Pashto. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ps: SentenceMarkTable = { like: 'fa', says: 'وویل پوښت' };
