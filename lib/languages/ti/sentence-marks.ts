/** Abbreviations and other marks of where sentences end in Tigrinya. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ti: SentenceMarkTable = { like: 'am' };
