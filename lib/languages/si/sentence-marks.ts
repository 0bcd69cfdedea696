/** Abbreviations and other marks of where sentences end in Sinhala. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const si: SentenceMarkTable = { before: 'ආචාර්ය මහාචාර්ය ගරු', figure: 'රු අංක', says: 'ඇසුවේ කීවේ', goesOn: 'යි යැයි' };
