/** Abbreviations and other marks of where sentences end in Macedonian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const mk: SentenceMarkTable = {
  before: 'на.пр пр т.е т.н проф д-р акад инж ул бул св сп',
  figure: 'бр чл стр ст тел',
  ends: 'итн и.др др ден мил млрд',
  unit: 'г год в',
  vowels: 'р',
  says: 'праша рече вика одговор',
};
