/** Abbreviations and other marks of where sentences end in Kazakh. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const kk: SentenceMarkTable = {
  like: 'ru',
  before: 'қ көш проф акад',
  ends: 'т.б т.с.с т.т млн млрд тг',
  unit: 'ж жж ғ',
  says: 'деп деді сұра',
};
