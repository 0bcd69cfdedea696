import type { Side } from './segment';
import type { ValueKind } from './value';

/** In the order in which they are counted. */
export const FINDING_KINDS = ['dropped', 'added', 'altered'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Every category, with its name in English. */
export const CATEGORIES = {
  headline: 'Headline',
  paragraph: 'Paragraph',
  sentence: 'Sentence',
  part: 'Part of a sentence',
  caption: 'Caption',
  number: 'Number',
  percentage: 'Percentage',
  money: 'Amount of money',
  unit: 'Unit of measure',
  date: 'Date',
  time: 'Time',
  year: 'Year',
  name: 'Name',
  place: 'Place',
  organisation: 'Organisation',
  role: 'Role',
  quotation: 'Quotation',
  speaker: 'Speaker',
  negation: 'Negation',
  certainty: 'Certainty',
  direction: 'Direction',
  untranslated: 'Untranslated passage',
  renderings: 'One name, several spellings',
  repeated: 'Repeated passage',
  wording: 'Wording',
} as const;

export type Category = keyof typeof CATEGORIES;

/** The gravest first. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A stretch of a segment that the reader should look at. Offsets into the segment's text. */
export interface Mark {
  readonly side: Side;
  readonly segment: string;
  readonly start: number;
  readonly end: number;
}

/** A value as one side gives it. */
export interface ValueEvidence {
  readonly kind: ValueKind;
  readonly value: number;
  readonly currency?: string;
  /** CLDR unit ("mile"). */
  readonly unit?: string;
  /** Of an hour, where the time of day has minutes: 0–59. */
  readonly minute?: number;
  /** Of an hour, where nothing says which half of the day is meant: the other one, 0–23. */
  readonly or?: number;
  /** The characters it was read from. */
  readonly text: string;
  /** How, where it is not plain digits: "buddhist" for พ.ศ. 2570 = 2027. */
  readonly read?: string;
}

/** A name as it stands in one text. */
export interface NameEvidence {
  readonly text: string;
  /** In Latin letters by its sound, where the script is another. */
  readonly latin?: string;
  /** The role it denotes ("doctor"), so that it can be said in the reader's language. */
  readonly role?: string;
}

export interface Spelling {
  readonly text: string;
  readonly segments: readonly string[];
}

/** A word that turns a sentence's sense, as it stands. */
export interface PolarityEvidence {
  readonly kind: 'negation' | 'uncertain' | 'rise' | 'fall';
  readonly text: string;
}

/** What a dropped or added passage held, each a reason for its severity. */
export type LostContent = 'number' | 'date' | 'money' | 'name' | 'quotation' | 'negation' | 'caveat';

/** Small typed values that a person can check. Prose is made from them in the panel, per language. */
export type Evidence =
  | { readonly type: 'values'; readonly original?: ValueEvidence; readonly translation?: ValueEvidence }
  | { readonly type: 'unlinked'; readonly held: readonly LostContent[]; readonly characters: number }
  | { readonly type: 'length'; readonly characters: number; readonly expected: number }
  | { readonly type: 'concepts'; readonly missing: readonly string[] }
  | { readonly type: 'same-text'; readonly text: string }
  /** A name that stands on one side only, or where the other side has another. */
  | { readonly type: 'names'; readonly original?: NameEvidence; readonly translation?: NameEvidence }
  /** One name of the original as the translation spells it, with the segments of each spelling. */
  | { readonly type: 'renderings'; readonly original?: string; readonly spellings: readonly Spelling[] }
  /** Words that say no, perhaps, up or down, where the other side's have another sense or are missing. */
  | { readonly type: 'polarity'; readonly original?: PolarityEvidence; readonly translation?: PolarityEvidence }
  /** What stands between quotation marks on one side and not on the other. */
  | { readonly type: 'quotation'; readonly quoted: Side; readonly text: string }
  /** Words of an edited copy in the same language, as they stand; either may be empty. */
  | { readonly type: 'words'; readonly original: string; readonly translation: string };

/** From this confidence on a finding is shown unasked; below it is only "possible". */
export const MIN_SHOWN_CONFIDENCE = 0.5;

export interface Finding {
  /** Unique within a report and the same for the same pair of texts: `f0`, `f1` … most serious first. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly category: Category;
  readonly severity: Severity;
  /** Calibrated 0..1; from `SHOWN_FROM` on it is shown unasked. */
  readonly confidence: number;
  readonly translation: readonly string[];
  readonly original: readonly string[];
  readonly marks: readonly Mark[];
  /** It would not be said, or not so surely, without the engine's rendering of the original (`Report.gloss`). */
  readonly byEngine?: true;
  readonly evidence: readonly Evidence[];
}
