/** The report of a comparison: both texts, their links, the findings and the verdict. */

import type { Article, Block } from './article';
import type { EncoderInfo, Rendering } from './engine';
import type { Equivalence, Finding, Mark } from './finding';
import type { Link, Segment, Side } from './segment';

/** One text of the comparison, with its blocks and segments. */
export interface ReportSide
  extends Pick<
    Article,
    | 'url'
    | 'lang'
    | 'title'
    | 'byline'
    | 'translator'
    | 'published'
    | 'modified'
    | 'site'
    | 'archived'
    | 'toolMade'
    | 'partial'
  > {
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/** How many items both sides have (`shared`), of how many they could have (`of`). */
export interface SharedCount {
  readonly shared: number;
  readonly of: number;
}

/** Figures that say how much the two texts agree. A reader can check them. */
export interface Agreement {
  /** Paragraphs of the translation that have a counterpart. */
  readonly paragraphs: SharedCount;
  /** Distinct values (numbers, dates, money) of the side that has fewer of them. */
  readonly figures: SharedCount;
  /** Where those of them stand that the other side has not, each once. Left out where there are none. */
  readonly unmatched?: readonly Mark[];
  /** Distinct names and codes of the side that has fewer, where the scripts of both sides can be compared. */
  readonly names: SharedCount;
}

/**
 * One text is only partly there, so the other was compared up to where it ends, and nothing was judged beyond. Shares of
 * a text that is not all there cannot be known: those of the report are of what was compared.
 */
export interface Truncation {
  /** The text that is only partly there. */
  readonly side: Side;
  /** Whether the page says so (`wall`), or the texts alone: one stops where the other goes on (`text`). */
  readonly sign: 'wall' | 'text';
  /** Id of the other text's last segment that was compared; its last one where nothing of it lies beyond. */
  readonly after: string;
  /** Paragraphs of the other text that were compared, of how many it has; headings and captions are not counted. */
  readonly paragraphs: SharedCount;
}

/** The original as it was when it was translated, as an archive has it, and what the translation differs in from that. */
export interface EarlierVersion {
  /** Its `archived` is the copy that was read. The ids of its segments are other ones than those of today's original. */
  readonly original: ReportSide;
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
  /** Seconds from the translation's publication to the copy; negative where the copy is older. */
  readonly distance: number;
  /** The archive had put something of its own into the page, which was taken out. */
  readonly hadBanner?: true;
}

/** All that the panel shows and the exports contain, as plain values that can be stored and sent as a message. */
export interface Report {
  readonly version: string;
  readonly translation: ReportSide;
  readonly original: ReportSide;
  readonly links: readonly Link[];
  /** Most serious first. */
  readonly findings: readonly Finding[];
  /**
   * Equivalences in reading order: shown on request, never counted as differences. Empty unless the verdict is
   * `compared`.
   */
  readonly neutral: readonly Equivalence[];
  /** The machine translation of the original, where one was made. Findings of earlier versions that rest on it have `byEngine`. */
  readonly rendering?: Rendering;
  /** The sentence encoder whose embeddings the alignment used, where one was used. */
  readonly encoded?: EncoderInfo;
  /** Share of each side's characters that is in a trusted link with a counterpart, 0..1. */
  readonly coverage: { readonly original: number; readonly translation: number };
  readonly agreement: Agreement;
  /** `not-the-original` where too little corresponds, `uncertain` where the alignment as a whole is unreliable. */
  readonly verdict: 'compared' | 'uncertain' | 'not-the-original';
  /** Present where one text is only partly there. Segments beyond it are in links without a counterpart, of score 0. */
  readonly truncated?: Truncation;
  /** Present where the reader asked for it. Then each finding says what became of it. */
  readonly earlier?: EarlierVersion;
}

/** A report as it is saved. The machine translation keeps the key `gloss` there, which files of every version have. */
export type SavedReport = Omit<Report, 'rendering'> & { readonly gloss?: Rendering; readonly rendering?: never };

export const toSavedReport = (report: Report): SavedReport => renameKey(report, 'rendering', 'gloss') as SavedReport;

export const fromSavedReport = (saved: SavedReport): Report => renameKey(saved, 'gloss', 'rendering') as Report;

/** A copy with one key renamed in its place, so that the order of keys, and with it the JSON, stays. */
const renameKey = (report: object, from: string, to: string): object =>
  Object.fromEntries(Object.entries(report).map(([key, value]) => [key === from ? to : key, value]));
