/** Equivalences, passages that state the same fact in another form. */
import type { Mark, ValueEvidence } from './finding';

/** How two passages differ in form but not in fact. */
export type EquivalenceKind = 'merged' | 'split' | 'moved' | 'converted' | 'rounded' | 'glossed';

/** Small typed values that a reader can check. The kinds `merged`, `split` and `moved` need none. */
export type EquivalenceEvidence =
  | { readonly type: 'values'; readonly original: ValueEvidence; readonly translation: ValueEvidence }
  /** Words in brackets that explain the term before them. Without a term they are the original's own words. */
  | { readonly type: 'gloss'; readonly term?: string; readonly text: string };

/** The same fact in another form. It has no severity and is never counted as a difference. */
export interface Equivalence {
  /** `n0`, `n1` … in reading order: unique within a report, and the same for the same pair of texts. */
  readonly id: string;
  readonly kind: EquivalenceKind;
  readonly translation: readonly string[];
  readonly original: readonly string[];
  readonly marks: readonly Mark[];
  readonly evidence: readonly EquivalenceEvidence[];
}
