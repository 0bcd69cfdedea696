/** Differences between the two texts as the rules report them, their evidence, and what is known of their passages. */
import type { Side } from './segment';
import type { ValueExpression, ValueKind } from './value';

// How sure a finding is, in three steps: the one scale that rows, cards, filters, settings and copies speak by.

/** The steps with the least confidence of each, the surest first. What is below half stays behind a button. */
export const SURENESS_STEPS = [
  ['certain', 0.95],
  ['likely', 0.75],
  ['possible', 0],
] as const;

export type Sureness = (typeof SURENESS_STEPS)[number][0];

/** `confidence`: 0..1. */
export const getSureness = (confidence: number): Sureness =>
  SURENESS_STEPS.find(([, least]) => confidence >= least)?.[0] ?? 'possible';

// Equivalences, passages that state the same fact in another form.

/** How two passages differ in form but not in fact. */
export const EQUIVALENCE_KINDS = ['merged', 'split', 'moved', 'converted', 'rounded', 'glossed'] as const;

export type EquivalenceKind = (typeof EQUIVALENCE_KINDS)[number];

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

/** The kinds of findings, in the order in which they are counted. */
export const FINDING_KINDS = ['dropped', 'added', 'altered'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * All categories of findings in the order in which they are listed, and what each of them names: a `passage` that is there
 * or not, a `detail` of what a passage says, or a `state` of a passage, whose name says by itself what happened.
 */
export const CATEGORIES = {
  headline: 'passage',
  paragraph: 'passage',
  sentence: 'passage',
  part: 'passage',
  caption: 'passage',
  number: 'detail',
  percentage: 'detail',
  money: 'detail',
  unit: 'detail',
  date: 'detail',
  time: 'detail',
  year: 'detail',
  name: 'detail',
  place: 'detail',
  organisation: 'detail',
  role: 'detail',
  quotation: 'detail',
  speaker: 'detail',
  negation: 'detail',
  certainty: 'detail',
  direction: 'detail',
  untranslated: 'state',
  renderings: 'state',
  repeated: 'state',
  wording: 'detail',
} as const satisfies Readonly<Record<string, 'passage' | 'detail' | 'state'>>;

export type Category = keyof typeof CATEGORIES;

/** The categories that name a passage, a detail or a state. */
export type CategoryOf<Named> = {
  [Name in Category]: (typeof CATEGORIES)[Name] extends Named ? Name : never;
}[Category];

/** In the order in which they are listed. */
export const CATEGORY_NAMES = Object.keys(CATEGORIES) as readonly Category[];

/** The most serious first. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Sorts the most serious first. */
export const compareSeverity = (one: { readonly severity: Severity }, other: { readonly severity: Severity }): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);

/** A span of a segment that is highlighted for the reader. Offsets into the segment's text, in UTF-16 units. */
export interface Mark {
  readonly side: Side;
  readonly segment: string;
  readonly start: number;
  readonly end: number;
}

/** A value as one side states it. */
export interface ValueEvidence {
  readonly kind: ValueKind;
  readonly value: number;
  readonly currency?: string;
  /** The CLDR unit ("mile"). */
  readonly unit?: string;
  /** The minutes of a time of day whose `value` is the hour: 0–59. */
  readonly minute?: number;
  /** The other possible hour, 0–23, where the text does not say which half of the day it means. */
  readonly or?: number;
  /** The characters that state the value. */
  readonly text: string;
  /** The notation, where it is not plain digits: "buddhist" for พ.ศ. 2570 = 2027. */
  readonly read?: string;
}

/** A name as one text writes it. */
export interface NameEvidence {
  readonly text: string;
  /** The name transliterated into Latin letters, where it is written in another script. */
  readonly latin?: string;
  /** The role that the name stands for ("doctor"), so that it can be named in the reader's language. */
  readonly role?: string;
}

/** One spelling of a name, with the ids of the segments that use it. */
export interface Spelling {
  readonly text: string;
  readonly segments: readonly string[];
}

/** What a polarity cue says; `stated` is what the other side says without one ("triggered" beside "not triggered"). */
export const POLARITY_KINDS = ['negation', 'uncertain', 'rise', 'fall', 'stated'] as const;

/** A polarity cue as the text writes it: a word of negation, uncertainty, rise or fall. */
export interface PolarityEvidence {
  readonly kind: (typeof POLARITY_KINDS)[number];
  readonly text: string;
}

/** Content of a dropped or added passage that raises its severity. `caveat` is a hedge. */
export const LOST_CONTENT = ['number', 'date', 'money', 'name', 'quotation', 'negation', 'caveat'] as const;

export type LostContent = (typeof LOST_CONTENT)[number];

/** Small typed values that a reader can check. The panel makes sentences of them in the reader's language. */
export type Evidence =
  | { readonly type: 'values'; readonly original?: ValueEvidence; readonly translation?: ValueEvidence }
  /** `paragraphs`: of how many the passage is, where it is all that one text goes on with after the other has ended. */
  | {
      readonly type: 'unlinked';
      readonly held: readonly LostContent[];
      readonly characters: number;
      readonly paragraphs?: number;
    }
  | { readonly type: 'length'; readonly characters: number; readonly expected: number }
  | { readonly type: 'concepts'; readonly missing: readonly string[] }
  | { readonly type: 'same-text'; readonly text: string }
  /** A name that only one side has, or for which the other side has another name, or (`alike`) another spelling of it. */
  | {
      readonly type: 'names';
      readonly original?: NameEvidence;
      readonly translation?: NameEvidence;
      readonly alike?: true;
    }
  /** One name of the original and the several spellings that the translation has for it. */
  | { readonly type: 'renderings'; readonly original?: string; readonly spellings: readonly Spelling[] }
  /** Polarity cues that the other side lacks, or for which it has cues of another sense. */
  | { readonly type: 'polarity'; readonly original?: PolarityEvidence; readonly translation?: PolarityEvidence }
  /** Text that is in quotation marks on one side (`quoted`) and not on the other. */
  | { readonly type: 'quotation'; readonly quoted: Side; readonly text: string }
  /** Words that an edited copy in the same language changed; one of the two may be empty. */
  | { readonly type: 'words'; readonly original: string; readonly translation: string };

/** Findings with at least this confidence are shown at once; the others are only "possible" and shown on request. */
export const MIN_SHOWN_CONFIDENCE = 0.5;

/**
 * What became of a difference where the original changed after it was translated; the change that never arrived first.
 * `corrected-since`: the translation says what was translated; the original has been changed there since. `restored`: it
 * differs from what was translated, but not from the original of today. `differs`: from what was translated, and still.
 */
export const VERSION_CHANGES = ['corrected-since', 'restored', 'differs'] as const;

export type VersionChange = (typeof VERSION_CHANGES)[number];

export interface Finding {
  /** `f0`, `f1` … most serious first: unique within a report, and the same for the same pair of texts. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly category: Category;
  readonly severity: Severity;
  /**
   * How probable it is, 0..1, as its rule has learnt, or as fixed for it by hand; from `MIN_SHOWN_CONFIDENCE` on the
   * finding is shown at once.
   */
  readonly confidence: number;
  readonly translation: readonly string[];
  readonly original: readonly string[];
  readonly marks: readonly Mark[];
  /** In reports of earlier versions: it was found, or surer, by the machine translation (`Report.rendering`). */
  readonly byEngine?: true;
  readonly evidence: readonly Evidence[];
  /** What became of it, where the translation was compared with an earlier version of the original, too. */
  readonly change?: VersionChange;
  /** Only the comparison with the earlier version found it: `original` names segments of `Report.earlier`. */
  readonly former?: true;
}

/** A word of the lexicons, in the reader's language. */
interface KnownWord {
  readonly kind: 'word';
  readonly text: string;
}

/** A name as the passage writes it (`written`), and in letters that the reader knows (`text`). */
interface KnownName {
  readonly kind: 'name';
  readonly text: string;
  readonly written: string;
}

/** A quantity, a date or a time: its values, each of which a reader's language writes in its own way. */
interface KnownFigure {
  readonly kind: 'figure';
  readonly text: string;
  readonly expression: ValueExpression['kind'];
  readonly values: readonly ValueEvidence[];
}

/** A negation or a hedge: which one it is, and its words in the passage. */
interface KnownCue {
  readonly kind: 'cue';
  readonly cue: 'not' | 'not-yet' | 'may' | 'allegedly';
  readonly text: string;
}

/** One word, figure, name, negation or hedge of a passage. Offsets are UTF-16 units of the segment's text. */
export type PassageWord = (KnownWord | KnownName | KnownFigure | KnownCue) & {
  readonly start: number;
  readonly end: number;
};

/** The words of a report's passages by segment id, in the language of one reader. */
export interface WordsBySegment {
  /** The reader's language. */
  readonly lang: string;
  /** The sides whose language the reader does not know. */
  readonly unread: readonly Side[];
  readonly words: Readonly<Record<string, readonly PassageWord[]>>;
  /** Names of the findings in letters that the reader knows, by what the pages write. */
  readonly names: Readonly<Record<string, string>>;
}
