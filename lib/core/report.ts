import type { Link } from './alignment';
import type { Article, Block } from './article';
import type { EncoderInfo, MachineTranslation } from './engine';
import type { Equivalence } from './equivalence';
import type { Finding } from './finding';
import type { Segment } from './segment';

export interface ReportSide
  extends Pick<
    Article,
    'url' | 'lang' | 'title' | 'byline' | 'translator' | 'published' | 'modified' | 'site' | 'archived' | 'partial'
  > {
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/** How many there are on both sides, of how many there could be. */
export interface SharedCount {
  readonly shared: number;
  readonly of: number;
}

/** What speaks for the two texts belonging together, in numbers a person can check. */
export interface Agreement {
  /** The translation's paragraphs that have a counterpart. */
  readonly paragraphs: SharedCount;
  /** Different values of the side that has fewer of them: numbers, dates, money. */
  readonly figures: SharedCount;
  /** Different names and codes of the side that has fewer, where both sides' scripts allow comparing them. */
  readonly names: SharedCount;
}

/** Everything a view needs, as plain values: it can be stored, sent to a worker, exported and compared. */
export interface Report {
  readonly version: string;
  readonly translation: ReportSide;
  readonly original: ReportSide;
  readonly links: readonly Link[];
  /** Most serious first. */
  readonly findings: readonly Finding[];
  /** What is told in another form, in reading order; shown on request, never counted. Empty where the verdict is not `compared`. */
  readonly neutral: readonly Equivalence[];
  /** What an engine made of the original; findings that rest on it say so. Absent without one. */
  readonly gloss?: MachineTranslation;
  /** Which sentence encoder helped to align. Absent without one. */
  readonly encoded?: EncoderInfo;
  /** Share of each side's characters that stands in a trusted link with both sides filled, 0..1. */
  readonly coverage: { readonly original: number; readonly translation: number };
  readonly agreement: Agreement;
  /** `not-the-original` when too little corresponds, `uncertain` when the alignment is shaky as a whole. */
  readonly verdict: 'compared' | 'uncertain' | 'not-the-original';
}
