/** Everything the panel can be showing, and the only way from one state to the next. */
import type { Failure, Report, SignalName, TranslationDetection } from '../../core';
import { type EngineStatus, type MaybeEngine, putOff } from './engine-state';
import type { Decisions, Preferences, View, ViewEvent } from './list-view';
import { released, sharpened } from './merge-reports';
import {
  chosenOf,
  creditOf,
  namedBy,
  namerOf,
  nextCandidate,
  type Page,
  REQUEST,
  type Trail,
  type Tried,
  type Way,
} from './provenance-record';
import { freshView, nextView } from './reduce-view';
import { isDoubtful, standing } from './visible-findings';

export type Step = 'fetching' | 'reading' | 'aligning' | 'comparing';
export const STEPS: readonly Step[] = ['fetching', 'reading', 'aligning', 'comparing'];

/** A comparison on show. */
export interface Comparison {
  readonly trail: Trail;
  readonly chosen: string;
  readonly report: Report;
  /** When the original was read: ISO 8601, UTC. */
  readonly accessed: string;
  readonly view: View;
  /** Undefined where none is chosen, or where it has nothing to do. */
  readonly engine?: EngineStatus;
}

/** Why there is nothing to compare. `not-asked`: the reader lets Verso see only pages where she calls it. */
export type Idle = 'nothing' | 'no-access' | 'not-asked' | 'not-an-article';

export type PanelState =
  | { readonly at: 'idle'; readonly why: Idle }
  | { readonly at: 'looking' }
  | { readonly at: 'no-original'; readonly trail: Trail }
  | { readonly at: 'ready'; readonly trail: Trail; readonly chosen: string }
  /** The reader is to click the link in the page. */
  | { readonly at: 'picking'; readonly trail: Trail; readonly back: Exclude<PanelState, { at: 'picking' }> }
  | {
      readonly at: 'working';
      readonly trail: Trail;
      readonly chosen: string;
      readonly way: Way;
      readonly step: Step;
    }
  | {
      readonly at: 'failed';
      readonly trail: Trail;
      readonly chosen: string;
      /** How it was tried: trying again is trying that again. */
      readonly way: Way;
      readonly failure: Failure;
      /** The reader has opened the address in a tab since. */
      readonly opened: boolean;
    }
  | { readonly at: 'not-the-original'; readonly trail: Trail; readonly chosen: string }
  | { readonly at: 'cancelled'; readonly trail: Trail; readonly chosen: string }
  | ({ readonly at: 'done' } & Comparison)
  | ({ readonly at: 'faithful' } & Comparison)
  | ({ readonly at: 'uncertain' } & Comparison);

/** Events of the journey carry the address they belong to: an answer that comes too late is no longer wanted. */
export type PanelEvent =
  | { readonly type: 'idle'; readonly why: Idle }
  | { readonly type: 'look' }
  /** Back to a tab that was left with a comparison on show. */
  | { readonly type: 'resume'; readonly state: PanelState }
  | { readonly type: 'seen'; readonly page: Page; readonly sighting: TranslationDetection }
  | { readonly type: 'choose'; readonly url: string }
  /** `signal` says who named the address, where it is no candidate yet. */
  | { readonly type: 'compare'; readonly url: string; readonly way?: Way; readonly signal?: SignalName }
  | { readonly type: 'pick' }
  | { readonly type: 'unpick' }
  | { readonly type: 'step'; readonly url: string; readonly step: Step }
  | {
      readonly type: 'compared';
      readonly url: string;
      readonly report: Report;
      readonly accessed: string;
      /** What the original says of itself. */
      readonly sighting?: TranslationDetection;
      readonly decisions?: Decisions;
      readonly preferences?: Partial<Preferences>;
    }
  | { readonly type: 'failed'; readonly url: string; readonly failure: Failure }
  /** What the engine does now for the comparison with this address. */
  | { readonly type: 'engine'; readonly url: string; readonly status: MaybeEngine }
  /** With its help: takes the first report's place. */
  | { readonly type: 'sharpened'; readonly url: string; readonly report: Report; readonly status: EngineStatus }
  /** The reader wants to go on without it for now. */
  | { readonly type: 'put-off' }
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
      return 'trail' in state ? started(state.trail, event) : state;
    case 'pick':
      return 'trail' in state && state.at !== 'picking' ? { at: 'picking', trail: state.trail, back: state } : state;
    case 'unpick':
      return state.at === 'picking' ? state.back : state;
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
    case 'engine':
    case 'sharpened':
    case 'put-off':
      return isComparison(state) ? helped(state, event) : state;
    default:
      return isComparison(state) ? viewed(state, event) : state;
  }
}

function viewed(state: OnShow, event: ViewEvent): OnShow {
  const now = released({ ...state, view: nextView(state, event) });
  return now.report === state.report ? now : { ...now, at: endOf(now.report) };
}

function helped(state: OnShow, event: Extract<PanelEvent, { type: 'engine' | 'sharpened' | 'put-off' }>): OnShow {
  if (event.type === 'put-off') return { ...state, engine: putOff(state.engine) };
  if (event.url !== state.chosen) return state;
  if (event.type === 'engine') return { ...state, engine: event.status };
  const { comparison, sharper } = sharpened(state, event.report);
  const engine = event.status.at === 'done' ? { ...event.status, ...sharper } : event.status;
  return { ...comparison, at: endOf(comparison.report), engine };
}

type OnShow = Extract<PanelState, Comparison>;

export function isComparison(state: PanelState): state is OnShow {
  return state.at === 'done' || state.at === 'faithful' || state.at === 'uncertain';
}

type Working = Extract<PanelState, { at: 'working' }>;

const awaits = (state: PanelState, url: string): state is Working => state.at === 'working' && state.chosen === url;

function seen(page: Page, sighting: TranslationDetection): PanelState {
  const trail: Trail = { page, sighting, candidates: sighting.candidates, tried: [], credits: {} };
  const best = sighting.candidates[0];
  if (best) return { at: 'ready', trail, chosen: best.url };
  return sighting.article ? { at: 'no-original', trail } : { at: 'idle', why: 'not-an-article' };
}

function started(trail: Trail, { url, way = REQUEST, signal }: Extract<PanelEvent, { type: 'compare' }>): Working {
  const known = chosenOf(trail, url) !== undefined;
  const named = signal ?? (isCredited(trail, url) ? 'credited' : 'given');
  const candidates = known ? trail.candidates : [namedBy(named, url), ...trail.candidates];
  return { at: 'working', trail: { ...trail, candidates }, chosen: url, way, step: 'fetching' };
}

const isCredited = (trail: Trail, url: string): boolean =>
  Object.values(trail.credits).some(({ candidate }) => candidate?.url === url);

function compared(state: Working, event: Extract<PanelEvent, { type: 'compared' }>): PanelState {
  const { report } = event;
  if (report.verdict === 'not-the-original') return another(state, 'another-story', report.coverage.original);
  const credit = creditOf(report, event.sighting, state.trail.page.url);
  const at = endOf(report);
  return {
    at,
    trail: { ...state.trail, credits: { ...state.trail.credits, [state.chosen]: credit } },
    chosen: state.chosen,
    report,
    accessed: event.accessed,
    view: opened(freshView(report, 'differences', event), at, report),
  };
}

/** Where there is no list to read, both texts are. */
const opened = (view: View, at: OnShow['at'], report: Report): View =>
  at === 'done' || standing({ report, view }).length > 0 ? view : { ...view, tab: 'side' };

function endOf(report: Report): OnShow['at'] {
  if (report.verdict === 'uncertain') return 'uncertain';
  return report.findings.every((finding) => isDoubtful(finding)) ? 'faithful' : 'done';
}

/** As likely as this, the next candidate is tried unasked: the reader asked for the original, not for an address. */
const LIKELY = 0.3;

/** It is not what was looked for: on to the next likely candidate, or say so. */
function another(state: Working, why: Tried['why'], share?: number): PanelState {
  // Unrelated texts may fit in length alone; a large share would only puzzle.
  const coverage = share !== undefined && share < 0.5 ? { coverage: share } : {};
  const trail = triedOf(state, { url: state.chosen, why, ...coverage });
  const asked = state.way.by !== 'request' || namerOf(chosenOf(trail, state.chosen)) !== undefined;
  const following = asked ? undefined : nextCandidate(trail, state.chosen);
  if (following && following.score >= LIKELY) return started(trail, { type: 'compare', url: following.url });
  return { at: 'not-the-original', trail, chosen: state.chosen };
}

function failedState(state: Working, failure: Failure): PanelState {
  if (failure.kind === 'cancelled') return { at: 'cancelled', trail: state.trail, chosen: state.chosen };
  if (failure.kind === 'not-the-original') {
    return another(state, failure.reason === 'itself' ? 'itself' : 'another-story');
  }
  const trail = triedOf(state, { url: state.chosen, why: 'failed' });
  return { at: 'failed', trail, chosen: state.chosen, way: state.way, failure, opened: false };
}

const triedOf = ({ trail }: Working, tried: Tried): Trail => ({
  ...trail,
  tried: [...trail.tried.filter(({ url }) => url !== tried.url), tried],
});
