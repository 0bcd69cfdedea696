/** Abbreviations and other marks of where sentences end in Armenian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const hy: SentenceMarkTable = {
  before: 'դոկտ պրոֆ ակադ տկն օր նկ',
  figure: 'էջ հոդ թիվ',
  ends: 'եւ.այլն',
  either: 'մ.թ.ա մ.թ թ թթ',
  unit: 'դ',
  says: 'ասաց հարցրեց պատասխանեց ասում',
  // ASCII's colon is typed for the Armenian full stop.
  stops: [{ pattern: /:(?<=[\p{Script=Armenian}\p{Nd}][»”"’)]*:)(?=[»”"’)]*(?:\s|$))/gu, as: '։' }],
};
