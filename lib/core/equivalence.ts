import type { Mark, ValueEvidence } from './finding';

/** How two passages differ in form and not in fact. */
export type EquivalenceKind = 'merged' | 'split' | 'moved' | 'converted' | 'rounded' | 'glossed';

/** Small typed values that a person can check; merged, split and moved need none. */
export type EquivalenceEvidence =
  | { readonly type: 'values'; readonly original: ValueEvidence; readonly translation: ValueEvidence }
  /** Words in brackets that explain the term before them; without a term they are the original's own words. */
  | { readonly type: 'gloss'; readonly term?: string; readonly text: string };

/** Something told in another form. It has no severity and is never counted as a difference. */
export interface Equivalence {
  /** Unique within a report and the same for the same pair of texts: `n0`, `n1` … in reading order. */
  readonly id: string;
  readonly kind: EquivalenceKind;
  readonly translation: readonly string[];
  readonly original: readonly string[];
  readonly marks: readonly Mark[];
  readonly evidence: readonly EquivalenceEvidence[];
}
