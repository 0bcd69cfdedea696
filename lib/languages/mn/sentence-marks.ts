/** Abbreviations and other marks of where sentences end in Mongolian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const mn: SentenceMarkTable = { like: 'ru', ends: 'г.м гэх.мэт', unit: 'он', says: 'гэж асуу хэлэв' };
