/** Abbreviations and other marks of where sentences end in Gujarati. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const gu: SentenceMarkTable = { before: 'ડૉ ડો શ્રી પ્રો', figure: 'રૂ નં પૃ', says: 'પૂછ્યું કહ્યું' };
