import type { AtomKind } from './fact';
import type { Side } from './segment';

export type FindingKind = 'dropped' | 'added' | 'altered';

export type Category =
  | 'headline'
  | 'paragraph'
  | 'sentence'
  | 'part'
  | 'caption'
  | 'number'
  | 'percentage'
  | 'money'
  | 'date'
  | 'time'
  | 'year'
  | 'name'
  | 'quotation'
  | 'untranslated'
  | 'repeated'
  | 'wording';

export type Severity = 'high' | 'medium' | 'low';

/** A stretch of a segment that the reader should look at. Offsets into the segment's text. */
export interface Mark {
  readonly side: Side;
  readonly segment: string;
  readonly start: number;
  readonly end: number;
}

/** A value as one side gives it. */
export interface ValueRead {
  readonly kind: AtomKind;
  readonly value: number;
  readonly currency?: string;
  /** The characters it was read from. */
  readonly text: string;
  /** How, where it is not plain digits: "buddhist" for พ.ศ. 2570 = 2027. */
  readonly read?: string;
}

/** What a dropped or added passage held, each a reason for its severity. */
export type Held = 'number' | 'date' | 'money' | 'name' | 'quotation' | 'negation';

/** Small typed values that a person can check. Prose is made from them in the panel, per language. */
export type Evidence =
  | { readonly type: 'values'; readonly original?: ValueRead; readonly translation?: ValueRead }
  | { readonly type: 'unlinked'; readonly held: readonly Held[]; readonly characters: number }
  | { readonly type: 'length'; readonly characters: number; readonly expected: number }
  | { readonly type: 'concepts'; readonly missing: readonly string[] }
  | { readonly type: 'same-text'; readonly text: string }
  /** Words of an edited copy in the same language, as they stand; either may be empty. */
  | { readonly type: 'words'; readonly original: string; readonly translation: string };

export interface Finding {
  /** Unique within a report and the same for the same pair of texts: `f0`, `f1` … most serious first. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly category: Category;
  readonly severity: Severity;
  /** Calibrated 0..1; from 0.5 it is shown, below it is "possible". */
  readonly confidence: number;
  readonly translation: readonly string[];
  readonly original: readonly string[];
  readonly marks: readonly Mark[];
  readonly evidence: readonly Evidence[];
}
