/** Abbreviations and other marks of where sentences end in Serbian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const sr: SentenceMarkTable = {
  like: 'hr',
  before: 'нпр тј тзв т.зв др проф мр инж акад ген г гђа гђица св ул трг бул одн ок',
  figure: 'бр чл стр ст тел сл год',
  ends: 'итд и.сл сл д.о.о а.д дин мил млн млрд хиљ',
  unit: 'год в г',
  vowels: 'р',
  says: 'упита река одговор повика каза',
  ordinals: true,
};
