/** What is known of a page, of where it may come from, and of how the original is come by. */
import type { Article, Candidate, Report, SignalName, TranslationDetection } from '../../core';
import { removeHash } from '../../util/url';

/** The page in the tab, as far as it is known before it is read as an article. */
export type Page = Pick<Article, 'url' | 'title' | 'byline' | 'published' | 'site'>;

/** How the text of an original is come by. */
export type Way =
  /** One request to its address. */
  | { readonly by: 'request' }
  /** Read from an open tab; without a number from the one that shows the address. */
  | { readonly by: 'tab'; readonly tabId?: number }
  /** An archive is asked for its copy. */
  | { readonly by: 'archive' }
  /** The reader pasted it. */
  | { readonly by: 'text'; readonly text: string };

export const REQUEST: Way = { by: 'request' };

/** An address that was tried and did not serve. */
export interface Tried {
  readonly url: string;
  readonly why: 'another-story' | 'itself' | 'failed';
  /** Share of the page that corresponded, where anything was compared. */
  readonly coverage?: number;
}

/** What a page that was read as an original says of where it comes from itself. */
export interface Credit {
  readonly page: Pick<Article, 'title' | 'lang' | 'site' | 'published'>;
  /** It says that it is a translation, not only whom it owes the news to. */
  readonly translation: boolean;
  /** The language it was translated from, where it says so. */
  readonly lang?: string;
  readonly candidate?: Candidate;
}

export interface Trail {
  readonly page: Page;
  readonly sighting: TranslationDetection;
  /** Best first; what the reader gave stands in front. */
  readonly candidates: readonly Candidate[];
  readonly tried: readonly Tried[];
  /** By address: what the originals read so far say of themselves. */
  readonly credits: Readonly<Record<string, Credit>>;
}

/** One step back from the page towards where the story began. */
export interface ChainStep {
  readonly url: string;
  readonly candidate?: Candidate;
  /** Undefined where the page was not read yet. */
  readonly credit?: Credit;
}

/** Steps of a chain that are shown. */
const LONGEST_CHAIN = 3;
/** Below this the source an original credits is noise. */
const LEAST_CREDITED = 0.1;

/** The candidate a state is about. */
export function chosenOf(trail: Trail, url: string): Candidate | undefined {
  return trail.candidates.find((candidate) => candidate.url === url);
}

/** The best candidate that has not been tried. */
export function nextCandidate(trail: Trail, chosen: string): Candidate | undefined {
  const gone = new Set([chosen, ...trail.tried.map(({ url }) => url)]);
  return trail.candidates.find((candidate) => !gone.has(candidate.url));
}

const BY_READER: readonly SignalName[] = ['given', 'picked', 'open-tab', 'pasted'];

/** Who named a candidate, where that was not the page: the reader, or the original compared before. */
export const namerOf = (candidate: Candidate | undefined): SignalName | undefined =>
  candidate?.evidence.find(({ signal }) => signal === 'credited' || BY_READER.includes(signal))?.signal;

export const isByReader = (candidate: Candidate): boolean => BY_READER.includes(namerOf(candidate) ?? 'credited');

/** A candidate that the reader, or the original found, named. */
export const namedBy = (signal: SignalName, url: string): Candidate => ({
  url,
  score: 1,
  evidence: [{ signal, place: 'address', words: '', weight: 0 }],
});

/** What an original says of itself; an address that leads back to the page, or is the original's own, is none. */
export function creditOf(report: Report, sighting: TranslationDetection | undefined, page: string): Credit {
  const { title, lang, site, published, url } = report.original;
  const here = new Set([removeHash(page), removeHash(url)]);
  const candidate = sighting?.candidates.find((one) => one.score >= LEAST_CREDITED && !here.has(removeHash(one.url)));
  const translation = sighting?.translation ?? false;
  return { page: { title, lang, site, published }, translation, lang: sighting?.originalLang, candidate };
}

function stepsFrom(trail: Trail, root: string): ChainStep[] {
  const steps: ChainStep[] = [];
  let at: Candidate | undefined = chosenOf(trail, root) ?? namedBy('given', root);
  while (at && steps.length < LONGEST_CHAIN && !steps.some(({ url }) => url === at?.url)) {
    const credit: Credit | undefined = trail.credits[at.url];
    steps.push({ url: at.url, candidate: at, credit });
    at = credit?.candidate;
  }
  return steps;
}

/** The chain that the chosen original stands in: what the page comes from, what that comes from, three steps at most. */
export function chainOf(trail: Trail, chosen: string): readonly ChainStep[] {
  const roots = [chosen, ...Object.keys(trail.credits)];
  const chains = roots.map((root) => stepsFrom(trail, root)).filter((steps) => steps.some(({ url }) => url === chosen));
  return chains.reduce((longest, steps) => (beginsEarlier(steps, longest, chosen) ? steps : longest), chains[0] ?? []);
}

/** The chosen one stands further back in one chain than in the other. */
const beginsEarlier = (one: readonly ChainStep[], other: readonly ChainStep[], chosen: string): boolean =>
  one.findIndex(({ url }) => url === chosen) > other.findIndex(({ url }) => url === chosen);
