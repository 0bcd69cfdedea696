/** Abbreviations and other marks of where sentences end in English. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const en: SentenceMarkTable = {
  before:
    'mr mrs ms messrs dr drs prof ste mt rev hon gov sen sens rep reps gen col maj capt cpt lt sgt cpl pvt cmdr cdr adm pres supt insp det fr vs viz cf e.g i.e approx est dept univ assn bros',
  figure:
    'no nos fig figs vol vols p pp art sec ch para ed jan feb mar apr jun jul aug sep sept oct nov dec ca c mon wed sat sun',
  ends: 'etc al',
  unit: 'ft lb oz',
  either:
    'st u.s u.k u.n e.u u.s.a u.a.e d.c l.a n.y a.m p.m ph.d m.d b.a m.a inc ltd co corp plc llc jr sr bros ave blvd rd tue tues thu thurs fri b.c a.d',
  capital: 'i',
  starters:
    'the a an he she it they we you i this that these those his her its their our my there here in on at by for from with after before during since while when where what who why how if as but and or so yet then now nobody no not one some many most more all both each neither only even also however still',
  says: 'said say asked ask added told wrote replied answered shouted cried warned explained insisted wondered demanded declared tweeted',
};
