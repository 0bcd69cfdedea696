/** Abbreviations and other marks of where sentences end in Tamil. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ta: SentenceMarkTable = {
  before: 'திரு டாக் பேரா செ',
  figure: 'ரூ பக் எண்',
  either: 'கி.மு கி.பி கி.மீ',
  letters: 'ஏ பி சி டி ஈ எப் ஜி எச் ஐ ஜே கே எல் எம் என் ஓ ஆர் எஸ் டி யு வி டபிள்யூ எக்ஸ் ஒய்',
  says: 'கேட்டா கூறினா என்றா சொன்னா',
  goesOn: 'என்று என என்ற',
};
