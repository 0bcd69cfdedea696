/** Abbreviations and other marks of where sentences end in Afrikaans. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const af: SentenceMarkTable = { like: 'nl', figure: 'bl mrt okt des', before: 'mnr mev ds bv d.w.s o.a' };
