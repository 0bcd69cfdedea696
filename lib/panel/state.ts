/** Everything the panel can be showing, and the only way from one state to the next. */
import type { Article, Candidate, Category, Failure, FindingKind, Report, Severity, Sighting } from '../domain';
import type { CopyFormat } from '../report';
import { isDoubtful, nextView } from './view-state';

/** The page in the tab, as far as it is known before it is read as an article. */
export type Page = Pick<Article, 'url' | 'title' | 'byline' | 'published' | 'site'>;

export type Step = 'fetching' | 'reading' | 'aligning' | 'comparing';
export const STEPS: readonly Step[] = ['fetching', 'reading', 'aligning', 'comparing'];

/** What is known of the page and of where it may come from. */
export interface Trail {
  readonly page: Page;
  readonly sighting: Sighting;
  /** Best first; what the reader gave stands in front. */
  readonly candidates: readonly Candidate[];
  /** Addresses that were tried and did not serve. */
  readonly tried: readonly string[];
}

export type Tab = 'differences' | 'side';

/** `page`: chosen by clicking a highlight in the page; the panel then scrolls but leaves the focus there. */
export type SelectedBy = 'keyboard' | 'pointer' | 'page';

export type Notice =
  | { readonly type: 'copied'; readonly count: number; readonly format: CopyFormat }
  | { readonly type: 'not-copied' }
  | { readonly type: 'dismissed'; readonly id: string };

/** What the reader has done with a comparison: kept per pair. */
export interface Decisions {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
}

export interface View extends Decisions {
  readonly selected?: string;
  readonly selectedBy: SelectedBy;
  readonly tab: Tab;
  readonly hidden: readonly FindingKind[];
  readonly category?: Category;
  readonly severity?: Severity;
  /** Differences below one half are shown too. */
  readonly doubtful: boolean;
  readonly notice?: Notice;
}

/** A comparison on show. */
export interface Comparison {
  readonly trail: Trail;
  readonly chosen: string;
  readonly report: Report;
  /** When the original was read: ISO 8601, UTC. */
  readonly accessed: string;
  /** What the original itself names as its source. */
  readonly credits?: string;
  readonly view: View;
}

export type PanelState =
  | { readonly at: 'idle'; readonly why: 'nothing' | 'no-access' | 'not-an-article' }
  | { readonly at: 'looking' }
  | { readonly at: 'no-original'; readonly trail: Trail }
  | { readonly at: 'ready'; readonly trail: Trail; readonly chosen: string }
  | { readonly at: 'working'; readonly trail: Trail; readonly chosen: string; readonly step: Step }
  | {
      readonly at: 'failed';
      readonly trail: Trail;
      readonly chosen: string;
      readonly failure: Failure;
      /** The reader has opened the address in a tab since. */
      readonly opened: boolean;
    }
  | { readonly at: 'not-the-original'; readonly trail: Trail; readonly chosen: string; readonly coverage?: number }
  | { readonly at: 'cancelled'; readonly trail: Trail; readonly chosen: string }
  | ({ readonly at: 'done' } & Comparison)
  | ({ readonly at: 'faithful' } & Comparison)
  | ({ readonly at: 'uncertain' } & Comparison);

/** What happens in a comparison that is on show; see `view-state`. */
export type ViewEvent =
  | { readonly type: 'select'; readonly id: string; readonly by: SelectedBy }
  | { readonly type: 'select-segment'; readonly segment: string }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'toggle-kind'; readonly kind: FindingKind }
  | { readonly type: 'category'; readonly category?: Category }
  | { readonly type: 'severity'; readonly severity?: Severity }
  | { readonly type: 'show-all' }
  | { readonly type: 'toggle-doubtful' }
  | { readonly type: 'dismiss'; readonly id: string }
  | { readonly type: 'restore'; readonly id: string }
  | { readonly type: 'confirm'; readonly id: string }
  | { readonly type: 'decisions'; readonly decisions: Decisions }
  | { readonly type: 'notice'; readonly notice?: Notice };

/** Events of the journey carry the address they belong to: an answer that comes too late is no longer wanted. */
export type PanelEvent =
  | { readonly type: 'idle'; readonly why: 'nothing' | 'no-access' | 'not-an-article' }
  | { readonly type: 'look' }
  /** Back to a tab that was left with a comparison on show. */
  | { readonly type: 'resume'; readonly state: PanelState }
  | { readonly type: 'seen'; readonly page: Page; readonly sighting: Sighting }
  | { readonly type: 'choose'; readonly url: string }
  | { readonly type: 'compare'; readonly url: string }
  | { readonly type: 'step'; readonly url: string; readonly step: Step }
  | {
      readonly type: 'compared';
      readonly url: string;
      readonly report: Report;
      readonly accessed: string;
      readonly credits?: string;
      readonly decisions?: Decisions;
    }
  | { readonly type: 'failed'; readonly url: string; readonly failure: Failure }
  | { readonly type: 'opened'; readonly url: string }
  | { readonly type: 'cancel' }
  | ViewEvent;

export const START: PanelState = { at: 'idle', why: 'nothing' };

/** Pure and total: an event that means nothing in a state leaves it as it is. */
export function next(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'idle':
      return { at: 'idle', why: event.why };
    case 'resume':
      return event.state;
    case 'look':
      return { at: 'looking' };
    case 'seen':
      return seen(event.page, event.sighting);
    case 'choose':
      return state.at === 'ready' ? { ...state, chosen: event.url } : state;
    case 'compare':
      return 'trail' in state ? started(state.trail, event.url) : state;
    case 'step':
      return awaits(state, event.url) ? { ...state, step: event.step } : state;
    case 'compared':
      return awaits(state, event.url) ? compared(state, event) : state;
    case 'failed':
      return awaits(state, event.url) ? failedState(state, event.failure) : state;
    case 'opened':
      return state.at === 'failed' && state.chosen === event.url ? { ...state, opened: true } : state;
    case 'cancel':
      return state.at === 'working' ? { at: 'cancelled', trail: state.trail, chosen: state.chosen } : state;
    default:
      return isComparison(state) ? { ...state, view: nextView(state, event) } : state;
  }
}

export function isComparison(state: PanelState): state is Extract<PanelState, Comparison> {
  return state.at === 'done' || state.at === 'faithful' || state.at === 'uncertain';
}

/** The candidate a state is about. */
export function chosenOf(trail: Trail, url: string): Candidate | undefined {
  return trail.candidates.find((candidate) => candidate.url === url);
}

/** The best candidate that has not been tried. */
export function nextCandidate(trail: Trail, chosen: string): Candidate | undefined {
  return trail.candidates.find((candidate) => candidate.url !== chosen && !trail.tried.includes(candidate.url));
}

type Working = Extract<PanelState, { at: 'working' }>;

const awaits = (state: PanelState, url: string): state is Working => state.at === 'working' && state.chosen === url;

function seen(page: Page, sighting: Sighting): PanelState {
  const trail: Trail = { page, sighting, candidates: sighting.candidates, tried: [] };
  const best = sighting.candidates[0];
  if (best) return { at: 'ready', trail, chosen: best.url };
  return sighting.article ? { at: 'no-original', trail } : { at: 'idle', why: 'not-an-article' };
}

function started(trail: Trail, url: string): PanelState {
  const known = trail.candidates.some((candidate) => candidate.url === url);
  const candidates = known ? trail.candidates : [given(url), ...trail.candidates];
  return { at: 'working', trail: { ...trail, candidates }, chosen: url, step: 'fetching' };
}

const given = (url: string): Candidate => ({
  url,
  score: 1,
  evidence: [{ signal: 'given', place: 'address', words: '', weight: 0 }],
});

function compared(state: Working, event: Extract<PanelEvent, { type: 'compared' }>): PanelState {
  const { report } = event;
  if (report.verdict === 'not-the-original') {
    const { original } = report.coverage;
    // Unrelated texts may fit in length alone; a large share would only puzzle.
    return { at: 'not-the-original', ...triedOf(state), ...(original < 0.5 ? { coverage: original } : {}) };
  }
  const quiet = report.findings.every((finding) => isDoubtful(finding));
  const comparison: Comparison = {
    trail: state.trail,
    chosen: state.chosen,
    report,
    accessed: event.accessed,
    credits: event.credits,
    // Where there is no list to read, both texts are.
    view: fresh(quiet || report.verdict === 'uncertain' ? 'side' : 'differences', event.decisions),
  };
  if (report.verdict === 'uncertain') return { at: 'uncertain', ...comparison };
  return { at: quiet ? 'faithful' : 'done', ...comparison };
}

const fresh = (tab: Tab, decisions: Decisions = { dismissed: [], confirmed: [] }): View => ({
  dismissed: decisions.dismissed,
  confirmed: decisions.confirmed,
  selectedBy: 'page',
  tab,
  hidden: [],
  doubtful: false,
});

function failedState(state: Working, failure: Failure): PanelState {
  if (failure.kind === 'cancelled') return { at: 'cancelled', trail: state.trail, chosen: state.chosen };
  if (failure.kind === 'not-the-original') return { at: 'not-the-original', ...triedOf(state) };
  return { at: 'failed', ...triedOf(state), failure, opened: false };
}

const triedOf = ({ trail, chosen }: Working): { trail: Trail; chosen: string } => ({
  trail: { ...trail, tried: [...trail.tried, chosen] },
  chosen,
});
