import type { Link } from './alignment';
import type { Article, Block } from './article';
import type { Finding } from './finding';
import type { Segment } from './segment';

export interface ReportSide extends Pick<Article, 'url' | 'lang' | 'title' | 'byline' | 'published' | 'site'> {
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/** Everything a view needs, as plain values: it can be stored, sent to a worker, exported and compared. */
export interface Report {
  readonly version: string;
  readonly translation: ReportSide;
  readonly original: ReportSide;
  readonly links: readonly Link[];
  /** Most serious first. */
  readonly findings: readonly Finding[];
  /** Share of each side's characters that stands in a trusted link with both sides filled, 0..1. */
  readonly coverage: { readonly original: number; readonly translation: number };
  /** `not-the-original` when too little corresponds, `uncertain` when the alignment is shaky as a whole. */
  readonly verdict: 'compared' | 'uncertain' | 'not-the-original';
}
