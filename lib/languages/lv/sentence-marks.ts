/** Abbreviations and other marks of where sentences end in Latvian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const lv: SentenceMarkTable = {
  before: 'piem t.i t.s dr prof doc inž kdze k-gs god apm sk resp red sv',
  figure: 'nr lpp plkst p art tel',
  ends: 'utt u.c u.tml etc',
  either: 'milj mljrd tūkst p.m.ē m.ē',
  says: 'jautā teic atbild sauc sac',
  ordinals: true,
};
