/** A comparison that the reader saved, its summary for lists, and the key it is stored under. */

import type { Article } from './article';
import type { Candidate, TranslationDetection } from './detection';
import { type Finding, type FindingKind, MIN_SHOWN_CONFIDENCE } from './finding';
import type { ReportSide, SavedReport } from './report';
import { normalizeForSearch } from './search-text';
import { removeHash } from './url';

// Builds the summary of a saved comparison. Stored beside it, so that lists need not read whole comparisons.

/** At most this many characters of one passage can be searched: a dropped paragraph is a single passage. */
const MAX_PASSAGE_LENGTH = 600;

export function buildSavedSummary(comparison: SavedComparison): SavedSummary {
  const { report, decisions } = comparison;
  return {
    key: getSavedKey(comparison),
    saved: comparison.saved,
    accessed: comparison.accessed,
    translation: buildSavedSide(report.translation, comparison.trail.page.url),
    original: buildSavedSide(report.original, comparison.chosen),
    counts: countFindingsByKind(comparison),
    ...(report.truncated ? { cut: true as const } : {}),
    notes: Object.values(decisions.notes).filter(Boolean).length,
    words: normalizeForSearch(collectSearchText(comparison)),
    size: new TextEncoder().encode(JSON.stringify(comparison)).length,
  };
}

const buildSavedSide = ({ title, lang, site = '' }: ReportSide, url: string): SavedSide => ({ url, title, lang, site });

function countFindingsByKind({ report, decisions }: SavedComparison): Record<FindingKind, number> {
  const [dismissed, confirmed] = [new Set(decisions.dismissed), new Set(decisions.confirmed)];
  const counts = { dropped: 0, added: 0, altered: 0 };
  for (const { id, kind, confidence } of report.findings)
    if (
      !dismissed.has(id) &&
      (confirmed.has(id) || (confidence >= MIN_SHOWN_CONFIDENCE && report.verdict === 'compared'))
    )
      counts[kind] += 1;
  return counts;
}

function collectSearchText({ report, trail, chosen, decisions }: SavedComparison): string {
  const sides = [report.translation, report.original].flatMap(({ title, site = '' }) => [title, site]);
  const addresses = [trail.page.url, chosen].flatMap((url) => [url, decodeUrl(url)]);
  return [...sides, ...addresses, ...listFindingPassages(report), ...Object.values(decisions.notes)].join('\n');
}

/** Decodes percent-encoded letters to what a reader would type; empty for a malformed address. */
function decodeUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return '';
  }
}

/** The text of every segment that a finding refers to, each once, cut to `MAX_PASSAGE_LENGTH`. */
function listFindingPassages({ translation, original, findings }: SavedReport): string[] {
  const texts = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text]));
  const ids = new Set(findings.flatMap((finding: Finding) => [...finding.translation, ...finding.original]));
  return [...ids].map((id) => (texts.get(id) ?? '').slice(0, MAX_PASSAGE_LENGTH));
}

/** The reader's decisions on the findings of a comparison, by finding id. */
export interface SavedDecisions {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
}

/** What an original that was read says about its own source: it may be a translation, too. */
export interface SavedCredit {
  readonly page: Pick<Article, 'title' | 'lang' | 'site' | 'published'>;
  readonly translation: boolean;
  readonly lang?: string;
  readonly candidate?: Candidate;
}

/** How the original was found: the data of the panel's provenance view. */
export interface SavedProvenance {
  readonly page: Pick<Article, 'url' | 'title' | 'byline' | 'published' | 'site'>;
  readonly sighting: TranslationDetection;
  readonly candidates: readonly Candidate[];
  readonly credits: Readonly<Record<string, SavedCredit>>;
}

/** A saved comparison: all that is needed to show it again without the pages and without the network. */
export interface SavedComparison {
  /** When it was last saved: ISO 8601, UTC. */
  readonly saved: string;
  /** When the original was read: ISO 8601, UTC. */
  readonly accessed: string;
  /** The original's address; empty where its text was pasted. */
  readonly chosen: string;
  readonly trail: SavedProvenance;
  readonly decisions: SavedDecisions;
  /** Also names the engine that was used, where one was. */
  readonly report: SavedReport;
}

/** What a list shows of one text. */
export interface SavedSide {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** The outlet's name; empty where the page has none. */
  readonly site: string;
}

/** How many comparisons are remembered without being kept. */
export const MAX_REMEMBERED = 30;

/** Why a comparison is stored: the reader kept it, or Verso remembers it as one of the last. */
export type SavedShelf = 'kept' | 'remembered';

/** What a list shows of a saved comparison, and the words it is searched by. */
export interface SavedSummary {
  readonly key: string;
  /** Present where it is remembered, not kept. */
  readonly remembered?: true;
  readonly saved: string;
  readonly accessed: string;
  readonly translation: SavedSide;
  readonly original: SavedSide;
  /** Number of findings by kind: confirmed ones, and those shown at once that were not dismissed. */
  readonly counts: Readonly<Record<FindingKind, number>>;
  /** Present where only the beginning of the texts could be compared. */
  readonly cut?: true;
  readonly notes: number;
  /** Titles, outlets, addresses, passages of findings, and notes, normalized for searching. */
  readonly words: string;
  /** Size of the whole comparison as JSON in UTF-8, in bytes. */
  readonly size: number;
}

/** Why the store of saved comparisons failed. */
export type SavedErrorKind =
  /** No room on this device. */
  | 'full'
  /** Another window runs an older Verso that keeps the database open. */
  | 'blocked'
  /** A newer Verso than the one in this window wrote the database. */
  | 'newer'
  /** The browser has no storage here, or lost it. */
  | 'unavailable';

/** The parts of a saved comparison that its key is made of. */
interface SavedPair {
  readonly trail: { readonly page: Pick<Article, 'url'> };
  readonly chosen: string;
  readonly report: { readonly original: Pick<Article, 'title'> };
}

/**
 * The key under which a comparison is stored: one for each pair of addresses. A pasted original has no address; its
 * title takes that place.
 */
export const getSavedKey = ({ trail, chosen, report }: SavedPair): string =>
  `${removeHash(trail.page.url)}\n${removeHash(chosen) || report.original.title}`;

/** What the keys of remembered comparisons begin with; those of kept ones begin with an address. */
export const REMEMBERED_PREFIX = 'remembered\n';

/** The key of a pair on a shelf: one pair may be kept as it was read once, and remembered as it was read last. */
export const toShelfKey = (key: string, shelf: SavedShelf): string =>
  shelf === 'remembered' ? `${REMEMBERED_PREFIX}${key}` : key;
