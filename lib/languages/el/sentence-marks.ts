/** Abbreviations and other marks of where sentences end in Greek. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const el: SentenceMarkTable = {
  before: 'κ κα κκ κος δρ καθ π.χ δηλ λ.χ βλ αρ αγ άγ στρ συντ υπ οδ λεωφ τηλ περ πρβλ',
  figure: 'αρ άρθ αρθ παρ σελ σ τ τόμ κεφ εικ',
  ends: 'κ.λπ κλπ κ.ά κ.ο.κ κ.τ.λ',
  either: 'π.μ μ.μ α.ε ε.π.ε π.χρ μ.χρ εκατ δισ χιλ αι',
  starters:
    'ο η το οι τα τον την του της των ένας μία ένα αυτός αυτή αυτό και αλλά όμως με σε από για δεν κανείς στο στη μετά',
  says: 'ρώτησε είπε απάντησε φώναξε',
  // The Greek question mark is a semicolon, nearly always typed as ASCII's.
  stops: [{ pattern: /;(?=[»”"’)]*(?:\s|$))/gu, as: '?' }],
};
