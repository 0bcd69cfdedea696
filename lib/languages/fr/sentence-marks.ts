/** Abbreviations and other marks of where sentences end in French. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const fr: SentenceMarkTable = {
  before: 'm mm mme mmes mlle mlles dr drs pr me mgr st ste sts stes gal cf p.ex c.à-d env av apr éd dir tél bd vs',
  figure: 'no nos n art fig chap vol t p pp pag janv févr avr juil sept oct nov déc al',
  ends: 'etc',
  either: 's.a s.a.r.l s.a.s j.c av.j.c apr.j.c u.s é.u',
  capital: 'un',
  starters:
    "le la les l' un une des il elle ils elles on nous vous je tu ce cet cette ces c'est son sa ses leur dans en au aux à de du par pour avec sur sous après avant depuis mais et or puis alors quand où qui que pourquoi si personne aucun",
  says: 'dit demand répond répli lanc crie crié expliqu ajout',
};
