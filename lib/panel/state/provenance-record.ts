/** What is known of a page's provenance: its candidates, the ones tried, and what the originals credit themselves. */
import type { Article } from '../../core/article';
import type { Candidate, SignalName, TranslationDetection } from '../../core/detection';
import type { Report } from '../../core/report';
import { removeHash } from '../../core/url';

/** The page in the tab, as far as it is known before it is read as an article. */
export type PageInfo = Pick<Article, 'url' | 'title' | 'byline' | 'published' | 'site'>;

/** How the text of an original is obtained. */
export type AccessMethod =
  /** One request to its address. */
  | { readonly kind: 'request' }
  /** A tool of the reader put its translation into the page: both texts are read from its tab. */
  | { readonly kind: 'page' }
  /** Read from an open tab; without `tabId` from the tab that shows the address. */
  | { readonly kind: 'tab'; readonly tabId?: number }
  /** The archive's copy is requested. */
  | { readonly kind: 'archive' }
  /** The reader pasted it. */
  | { readonly kind: 'text'; readonly text: string };

export const REQUEST: AccessMethod = { kind: 'request' };

/** A candidate that was tried and is not the original, or could not be read. */
export interface FailedCandidate {
  readonly url: string;
  readonly why: 'another-story' | 'itself' | 'failed';
  /** The title of another story. */
  readonly title?: string;
  /** Share of the original that was aligned, 0..1, where the texts were compared. */
  readonly coverage?: number;
}

/** What an original that was read credits as its own source. */
export interface OriginalCredit {
  readonly page: Pick<Article, 'title' | 'lang' | 'site' | 'published'>;
  /** True where it says that it is a translation; false where it only names a source. */
  readonly translation: boolean;
  /** The language it was translated from, where it says so. */
  readonly lang?: string;
  readonly candidate?: Candidate;
}

export interface ProvenanceRecord {
  readonly page: PageInfo;
  readonly detection: TranslationDetection;
  /** Best first; addresses that the reader gave come before all others. */
  readonly candidates: readonly Candidate[];
  /** By URL of a candidate that the page names: who surely answers there. */
  readonly answerers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly tried: readonly FailedCandidate[];
  /** By URL: what the originals read so far credit. */
  readonly credits: Readonly<Record<string, OriginalCredit>>;
  /**
   * Whether the page, or an original that was compared with it, is in a private window. What is compared afterwards stays
   * private, since the record still tells of it.
   */
  readonly isPrivate?: boolean;
}

/** One step of the provenance chain, from the page towards the first source. */
export interface ProvenanceStep {
  readonly url: string;
  readonly candidate?: Candidate;
  /** Undefined where this step's page has not been read yet. */
  readonly credit?: OriginalCredit;
}

/** Most steps of a chain that are shown. */
const MAX_CHAIN_LENGTH = 3;
/** A source that an original credits with a score below this is ignored as noise. */
const MIN_CREDIT_SCORE = 0.1;

/** The candidate with a URL; undefined where there is none. */
export function findCandidate(provenance: ProvenanceRecord, url: string): Candidate | undefined {
  return provenance.candidates.find((candidate) => candidate.url === url);
}

/** The best candidate that has not been tried. */
export function findNextCandidate(provenance: ProvenanceRecord, chosen: string): Candidate | undefined {
  const triedUrls = new Set([chosen, ...provenance.tried.map(({ url }) => url)]);
  return provenance.candidates.find((candidate) => !triedUrls.has(candidate.url));
}

/** With a lower score, a candidate is not worth a request that the reader did not ask for. */
const MIN_AUTOMATIC_SCORE = 0.3;

/**
 * The next candidate, where it may be requested although the reader pressed nothing: all that was requested for the
 * chosen one, redirects among it, was answered by the site that will be asked now. Any other server would learn by the
 * request that the chosen page, which may be one of the reader's network, could be read.
 *
 * @param answeredBy who surely answered each of those requests
 */
export function findUnaskedCandidate(
  provenance: ProvenanceRecord,
  chosen: string,
  answeredBy: readonly (string | undefined)[] = [],
): Candidate | undefined {
  const { answerers = {} } = provenance;
  const next = findNextCandidate(provenance, chosen);
  if (!next || next.score < MIN_AUTOMATIC_SCORE) return undefined;
  const answerer = answerers[next.url];
  const isOneSite = answerer !== undefined && [answerers[chosen], ...answeredBy].every((one) => one === answerer);
  return isOneSite ? next : undefined;
}

const READER_SIGNALS: readonly SignalName[] = ['given', 'picked', 'open-tab', 'listed', 'pasted'];

/**
 * The signal of a candidate that the reader gave, or that an original credits; undefined where the page itself names
 * it.
 */
export const getNamingSignal = (candidate: Candidate | undefined): SignalName | undefined =>
  candidate?.evidence.find(({ signal }) => signal === 'credited' || READER_SIGNALS.includes(signal))?.signal;

export const isNamedByReader = (candidate: Candidate): boolean =>
  READER_SIGNALS.includes(getNamingSignal(candidate) ?? 'credited');

const TAB_SIGNALS: readonly (SignalName | undefined)[] = ['open-tab', 'listed'];

/** Whether a candidate is read from a tab that is open anyway, not requested. */
export const isReadFromTab = (candidate: Candidate | undefined): boolean =>
  TAB_SIGNALS.includes(getNamingSignal(candidate));

/** Whether a candidate stands in the page itself, beside the translation that a tool of the reader made of it. */
export const isInPage = (candidate: Candidate | undefined): boolean =>
  candidate?.evidence.some(({ signal }) => signal === 'both-texts') ?? false;

/** How a page is obtained that nobody says more of: what stands in the page itself is not requested. */
export const getFirstAccessMethod = (provenance: ProvenanceRecord, url: string): AccessMethod =>
  isInPage(findCandidate(provenance, url)) ? { kind: 'page' } : REQUEST;

/** How a page is obtained: one that the reader chose among the open tabs is read from its tab again, not requested. */
export const getAccessMethod = (provenance: ProvenanceRecord, url: string): AccessMethod =>
  isReadFromTab(findCandidate(provenance, url)) ? { kind: 'tab' } : getFirstAccessMethod(provenance, url);

/** Creates a candidate for a URL that the reader gave or an original credits. */
export const createNamedCandidate = (signal: SignalName, url: string): Candidate => ({
  url,
  score: 1,
  evidence: [{ signal, place: 'address', words: '', weight: 0 }],
});

/** What an original credits as its source. The page's own URL and the original's own URL do not count. */
export function getOriginalCredit(
  report: Report,
  detection: TranslationDetection | undefined,
  page: string,
): OriginalCredit {
  const { title, lang, site, published, url } = report.original;
  const ownUrls = new Set([removeHash(page), removeHash(url)]);
  const candidate = detection?.candidates.find(
    (one) => one.score >= MIN_CREDIT_SCORE && !ownUrls.has(removeHash(one.url)),
  );
  const translation = detection?.translation ?? false;
  return { page: { title, lang, site, published }, translation, lang: detection?.originalLang, candidate };
}

function buildChainFrom(provenance: ProvenanceRecord, root: string): ProvenanceStep[] {
  const steps: ProvenanceStep[] = [];
  let current: Candidate | undefined = findCandidate(provenance, root) ?? createNamedCandidate('given', root);
  while (current && steps.length < MAX_CHAIN_LENGTH && !steps.some(({ url }) => url === current?.url)) {
    const credit: OriginalCredit | undefined = provenance.credits[current.url];
    steps.push({ url: current.url, candidate: current, credit });
    current = credit?.candidate;
  }
  return steps;
}

/**
 * The provenance chain that contains the chosen original: the page's source, that one's source, and so on; at most
 * three steps.
 */
export function buildProvenanceChain(provenance: ProvenanceRecord, chosen: string): readonly ProvenanceStep[] {
  const roots = [chosen, ...Object.keys(provenance.credits)];
  const chains = roots
    .map((root) => buildChainFrom(provenance, root))
    .filter((steps) => steps.some(({ url }) => url === chosen));
  return chains.reduce((longest, steps) => (isFurtherBack(steps, longest, chosen) ? steps : longest), chains[0] ?? []);
}

/** Whether the chosen original is further from the page in one chain than in the other. */
const isFurtherBack = (one: readonly ProvenanceStep[], other: readonly ProvenanceStep[], chosen: string): boolean =>
  one.findIndex(({ url }) => url === chosen) > other.findIndex(({ url }) => url === chosen);

/** The record with a candidate that failed, once. */
export const addFailedCandidate = (provenance: ProvenanceRecord, failed: FailedCandidate): ProvenanceRecord => ({
  ...provenance,
  tried: [...provenance.tried.filter(({ url }) => url !== failed.url), failed],
});

/** Whether an original that was read credits this address. */
export const isCredited = (provenance: ProvenanceRecord, url: string): boolean =>
  Object.values(provenance.credits).some(({ candidate }) => candidate?.url === url);
