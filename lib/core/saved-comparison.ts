import { removeHash } from '../util/url';
import type { Article } from './article';
import type { Candidate, TranslationDetection } from './detection';
import type { FindingKind } from './finding';
import type { Report } from './report';

/** What the reader has done with a comparison, by ids of its findings. */
export interface SavedDecisions {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
}

/** What an original that was read says of where it comes from itself. */
export interface SavedCredit {
  readonly page: Pick<Article, 'title' | 'lang' | 'site' | 'published'>;
  readonly translation: boolean;
  readonly lang?: string;
  readonly candidate?: Candidate;
}

/** How the original was found: what the panel's chain is drawn from. */
export interface SavedProvenance {
  readonly page: Pick<Article, 'url' | 'title' | 'byline' | 'published' | 'site'>;
  readonly sighting: TranslationDetection;
  readonly candidates: readonly Candidate[];
  readonly credits: Readonly<Record<string, SavedCredit>>;
}

/** A comparison that the reader keeps: all that is needed to read it again without the pages and without the net. */
export interface SavedComparison {
  /** When it was kept last: ISO 8601, UTC. */
  readonly saved: string;
  /** When the original was read: ISO 8601, UTC. */
  readonly accessed: string;
  /** The original's address; empty where its text was pasted. */
  readonly chosen: string;
  readonly trail: SavedProvenance;
  readonly decisions: SavedDecisions;
  /** Names the engine that helped, where one did. */
  readonly report: Report;
}

export interface SavedSide {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** The outlet's name; empty where the page gives none. */
  readonly site: string;
}

/** What a list shows of a kept comparison, and what it is searched by. */
export interface SavedSummary {
  readonly key: string;
  readonly saved: string;
  readonly accessed: string;
  readonly translation: SavedSide;
  readonly original: SavedSide;
  /** Differences that count: neither dismissed nor less sure than one half, unless confirmed. */
  readonly counts: Readonly<Record<FindingKind, number>>;
  readonly notes: number;
  /** Titles, outlets, addresses, quotations of flags and notes, folded for searching. */
  readonly words: string;
  /** Bytes of the whole comparison, written as JSON in UTF-8. */
  readonly size: number;
}

/** What kept the store of comparisons from doing what was asked. */
export type SavedErrorKind =
  /** No room on this device. */
  | 'full'
  /** Another window runs an older Verso that holds the database. */
  | 'blocked'
  /** This window runs an older Verso than the one that wrote the database. */
  | 'newer'
  /** The browser keeps no storage here, or lost it. */
  | 'unavailable';

interface SavedPair {
  readonly trail: { readonly page: Pick<Article, 'url'> };
  readonly chosen: string;
  readonly report: { readonly original: Pick<Article, 'title'> };
}

/** One comparison is kept for a pair of addresses; pasted texts are told apart by their titles. */
export const getSavedKey = ({ trail, chosen, report }: SavedPair): string =>
  `${removeHash(trail.page.url)}\n${removeHash(chosen) || report.original.title}`;
