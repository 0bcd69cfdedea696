/** Abbreviations and other marks of where sentences end in Dutch. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const nl: SentenceMarkTable = {
  before:
    'dhr mevr mw dr drs prof mr ir ing st bijv bv d.w.z o.a m.b.t t.a.v i.v.m t.o.v i.p.v a.u.b o.l.v m.a.w z.g zgn ca resp incl excl gem ds jhr burg vgl',
  figure: 'nr nrs blz p art lid jl tel jan feb mrt apr jun jul aug sep sept okt nov dec hfst',
  ends: 'enz etc e.d e.a',
  either: 'b.v n.v u.s v.chr n.chr mln mld',
  endings: 'str',
  capital: 'u',
  starters:
    "de het een hij zij ze wij we ik jij je dit dat deze die in op aan bij na voor met van uit er en maar ook toen dan daar hier nu niemand geen wie wat waar waarom als 's 't",
  says: 'zei zegt vroeg vraagt riep roept schreef antwoord',
};
