/** What is known of a page, of where it may come from, and of how the original is come by. */
import type { Article, Candidate, Report, SignalName, TranslationDetection } from '../../core';
import { removeHash } from '../../util/url';

/** The page in the tab, as far as it is known before it is read as an article. */
export type PageInfo = Pick<Article, 'url' | 'title' | 'byline' | 'published' | 'site'>;

/** How the text of an original is come by. */
export type AccessMethod =
  /** One request to its address. */
  | { readonly by: 'request' }
  /** Read from an open tab; without a number from the one that shows the address. */
  | { readonly by: 'tab'; readonly tabId?: number }
  /** An archive is asked for its copy. */
  | { readonly by: 'archive' }
  /** The reader pasted it. */
  | { readonly by: 'text'; readonly text: string };

export const REQUEST: AccessMethod = { by: 'request' };

/** An address that was tried and did not serve. */
export interface FailedCandidate {
  readonly url: string;
  readonly why: 'another-story' | 'itself' | 'failed';
  /** Share of the page that corresponded, where anything was compared. */
  readonly coverage?: number;
}

/** What a page that was read as an original says of where it comes from itself. */
export interface OriginalCredit {
  readonly page: Pick<Article, 'title' | 'lang' | 'site' | 'published'>;
  /** It says that it is a translation, not only whom it owes the news to. */
  readonly translation: boolean;
  /** The language it was translated from, where it says so. */
  readonly lang?: string;
  readonly candidate?: Candidate;
}

export interface ProvenanceRecord {
  readonly page: PageInfo;
  readonly sighting: TranslationDetection;
  /** Best first; what the reader gave stands in front. */
  readonly candidates: readonly Candidate[];
  readonly tried: readonly FailedCandidate[];
  /** By address: what the originals read so far say of themselves. */
  readonly credits: Readonly<Record<string, OriginalCredit>>;
}

/** One step back from the page towards where the story began. */
export interface ProvenanceStep {
  readonly url: string;
  readonly candidate?: Candidate;
  /** Undefined where the page was not read yet. */
  readonly credit?: OriginalCredit;
}

/** Steps of a chain that are shown. */
const MAX_CHAIN_LENGTH = 3;
/** Below this the source an original credits is noise. */
const MIN_CREDIT_SCORE = 0.1;

/** The candidate a state is about. */
export function findCandidate(trail: ProvenanceRecord, url: string): Candidate | undefined {
  return trail.candidates.find((candidate) => candidate.url === url);
}

/** The best candidate that has not been tried. */
export function findNextCandidate(trail: ProvenanceRecord, chosen: string): Candidate | undefined {
  const gone = new Set([chosen, ...trail.tried.map(({ url }) => url)]);
  return trail.candidates.find((candidate) => !gone.has(candidate.url));
}

const READER_SIGNALS: readonly SignalName[] = ['given', 'picked', 'open-tab', 'pasted'];

/** Who named a candidate, where that was not the page: the reader, or the original compared before. */
export const getNamingSignal = (candidate: Candidate | undefined): SignalName | undefined =>
  candidate?.evidence.find(({ signal }) => signal === 'credited' || READER_SIGNALS.includes(signal))?.signal;

export const isNamedByReader = (candidate: Candidate): boolean =>
  READER_SIGNALS.includes(getNamingSignal(candidate) ?? 'credited');

/** A candidate that the reader, or the original found, named. */
export const createNamedCandidate = (signal: SignalName, url: string): Candidate => ({
  url,
  score: 1,
  evidence: [{ signal, place: 'address', words: '', weight: 0 }],
});

/** What an original says of itself; an address that leads back to the page, or is the original's own, is none. */
export function getOriginalCredit(
  report: Report,
  sighting: TranslationDetection | undefined,
  page: string,
): OriginalCredit {
  const { title, lang, site, published, url } = report.original;
  const here = new Set([removeHash(page), removeHash(url)]);
  const candidate = sighting?.candidates.find((one) => one.score >= MIN_CREDIT_SCORE && !here.has(removeHash(one.url)));
  const translation = sighting?.translation ?? false;
  return { page: { title, lang, site, published }, translation, lang: sighting?.originalLang, candidate };
}

function buildChainFrom(trail: ProvenanceRecord, root: string): ProvenanceStep[] {
  const steps: ProvenanceStep[] = [];
  let at: Candidate | undefined = findCandidate(trail, root) ?? createNamedCandidate('given', root);
  while (at && steps.length < MAX_CHAIN_LENGTH && !steps.some(({ url }) => url === at?.url)) {
    const credit: OriginalCredit | undefined = trail.credits[at.url];
    steps.push({ url: at.url, candidate: at, credit });
    at = credit?.candidate;
  }
  return steps;
}

/** The chain that the chosen original stands in: what the page comes from, what that comes from, three steps at most. */
export function buildProvenanceChain(trail: ProvenanceRecord, chosen: string): readonly ProvenanceStep[] {
  const roots = [chosen, ...Object.keys(trail.credits)];
  const chains = roots
    .map((root) => buildChainFrom(trail, root))
    .filter((steps) => steps.some(({ url }) => url === chosen));
  return chains.reduce((longest, steps) => (isFurtherBack(steps, longest, chosen) ? steps : longest), chains[0] ?? []);
}

/** The chosen one stands further back in one chain than in the other. */
const isFurtherBack = (one: readonly ProvenanceStep[], other: readonly ProvenanceStep[], chosen: string): boolean =>
  one.findIndex(({ url }) => url === chosen) > other.findIndex(({ url }) => url === chosen);
