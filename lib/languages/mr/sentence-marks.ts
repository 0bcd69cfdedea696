/** Abbreviations and other marks of where sentences end in Marathi. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const mr: SentenceMarkTable = {
  like: 'hi',
  before: 'प्रा सौ कै ॲड',
  figure: 'पान',
  either: 'इ.स रु',
  says: 'विचार म्हण सांग ओरड',
};
