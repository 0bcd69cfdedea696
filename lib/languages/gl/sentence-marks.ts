/** Abbreviations and other marks of where sentences end in Galician. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const gl: SentenceMarkTable = { like: 'es', before: 'd dna', starters: 'o os as un unha non en na no ninguén' };
