/** Abbreviations and other marks of where sentences end in Belarusian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const be: SentenceMarkTable = {
  before: 'т.зв проф акад дац інж ген вул пр зав пл вобл р-н ім св гл рэд гл напр кв д',
  figure: 'с стар гл арт п ч т рыс № тэл',
  ends: 'г.д і.г.д т.п інш і.інш руб кап тыс млн млрд чал н.э да.н.э',
  unit: 'г гг ст м км',
  says: 'сказа спыта адказ крыкну',
};
