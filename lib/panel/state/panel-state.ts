/** The states of the side panel, and the reducer that leads from one to the next. */

import type { Candidate, SignalName, TranslationDetection } from '../../core/detection';
import type { Rendering } from '../../core/engine';
import type { Report } from '../../core/report';
import type { Failure } from '../../core/result';
import { getDecisions, toStableNames } from './decisions';
import { type EngineStatus, hasVisibleChange, type OptionalEngineStatus, postponeEngine } from './engine-state';
import type { Decisions, Preferences, SelectionSource, ViewEvent } from './list-view';
import { keepSharperReport, releaseKeptFinding, showSharperReport } from './merge-reports';
import {
  type AccessMethod,
  addFailedCandidate,
  createNamedCandidate,
  type FailedCandidate,
  findCandidate,
  findUnaskedCandidate,
  getAccessMethod,
  getFirstAccessMethod,
  getNamingSignal,
  getOriginalCredit,
  isCredited,
  type PageInfo,
  type ProvenanceRecord,
} from './provenance-record';
import { createView, reduceView } from './reduce-view';
import type { ComparisonStep, EarlierStatus, PageChange, ShownReport } from './shown-report';
import { isDoubtful, listCountedFindings } from './visible-findings';

/** Why there is nothing to compare. `not-asked`: Verso may only see pages where the reader calls it. */
export type IdleReason = 'nothing' | 'no-access' | 'not-asked' | 'not-an-article' | 'in-frame';

export type PanelState =
  /** `frame`: the address of the other site's frame that the article stands in. */
  | { readonly kind: 'idle'; readonly why: IdleReason; readonly frame?: string }
  | { readonly kind: 'looking' }
  | { readonly kind: 'no-original'; readonly provenance: ProvenanceRecord }
  | { readonly kind: 'ready'; readonly provenance: ProvenanceRecord; readonly chosen: string }
  /** The reader is asked to click a link in the page. `back`: the state to return to. */
  | {
      readonly kind: 'picking';
      readonly provenance: ProvenanceRecord;
      readonly back: Exclude<PanelState, { kind: 'picking' }>;
    }
  | {
      readonly kind: 'working';
      readonly provenance: ProvenanceRecord;
      readonly chosen: string;
      readonly way: AccessMethod;
      readonly step: ComparisonStep;
      /** When the request for the original went out, by the clock that begins with the panel (`performance.now`). */
      readonly asked?: number;
      /** The comparison of the same two pages that is made again. */
      readonly before?: ComparisonState;
    }
  | {
      readonly kind: 'failed';
      readonly provenance: ProvenanceRecord;
      readonly chosen: string;
      /** The access method that failed; a retry uses it again. */
      readonly way: AccessMethod;
      readonly failure: Failure;
      /** True once the reader has opened the address in a tab. */
      readonly opened: boolean;
      readonly before?: ComparisonState;
    }
  | { readonly kind: 'not-the-original'; readonly provenance: ProvenanceRecord; readonly chosen: string }
  | { readonly kind: 'cancelled'; readonly provenance: ProvenanceRecord; readonly chosen: string }
  | ({ readonly kind: 'done' } & ShownReport)
  | ({ readonly kind: 'faithful' } & ShownReport)
  | ({ readonly kind: 'uncertain' } & ShownReport);

/** Events of a comparison in progress carry its URL, so that late answers to an earlier one are ignored. */
export type PanelEvent =
  | { readonly type: 'idle'; readonly why: IdleReason }
  | { readonly type: 'look' }
  /** Restores the state of a tab that was left with a comparison on show. */
  | { readonly type: 'resume'; readonly state: PanelState }
  | {
      readonly type: 'seen';
      readonly page: PageInfo;
      readonly detection: TranslationDetection;
      /** By URL of a candidate: who surely answers there. */
      readonly answerers?: ProvenanceRecord['answerers'];
      readonly frame?: string;
    }
  | { readonly type: 'choose'; readonly url: string }
  /** `signal`: who named the address, where it is not a candidate yet. */
  | { readonly type: 'compare'; readonly url: string; readonly way?: AccessMethod; readonly signal?: SignalName }
  | { readonly type: 'pick' }
  | { readonly type: 'unpick' }
  | { readonly type: 'step'; readonly url: string; readonly step: ComparisonStep; readonly asked?: number }
  | {
      readonly type: 'compared';
      readonly url: string;
      readonly report: Report;
      readonly accessed: string;
      /** Whether a side of it is in a private window. */
      readonly isPrivate: boolean;
      /** Who surely answered each request that was made for it, redirects among them; whoever is at its address, where left out. */
      readonly answeredBy?: readonly (string | undefined)[];
      /** What the original's page says of its own source. */
      readonly detection?: TranslationDetection;
      readonly decisions?: Decisions;
      readonly preferences?: Partial<Preferences>;
    }
  /** `answeredBy`: as with `compared`. */
  | {
      readonly type: 'failed';
      readonly url: string;
      readonly failure: Failure;
      readonly answeredBy?: readonly (string | undefined)[];
    }
  /** The engine's status for the comparison with this address. */
  | { readonly type: 'engine'; readonly url: string; readonly status: OptionalEngineStatus }
  /** The report made with the engine, which replaces the first one once the reader asks for it. */
  | { readonly type: 'sharpened'; readonly url: string; readonly report: Report; readonly status: EngineStatus }
  /** What the original says in the translation's language, to be read under its passages. */
  | { readonly type: 'rendered'; readonly url: string; readonly rendering: Rendering; readonly status: EngineStatus }
  /** The reader asks for the report made with the engine. */
  | { readonly type: 'show-sharper' }
  /** The reader postpones the engine, or puts away what is said of it. */
  | { readonly type: 'put-off' }
  /** The text of the page is another one than the comparison with this address is of; without `change` the same again. */
  | { readonly type: 'page-changed'; readonly url: string; readonly change?: Pick<PageChange, 'lost'> | undefined }
  /** The reader puts away what is said of that. */
  | { readonly type: 'put-off-change' }
  /** What is being done to get the earlier version of the original with this address. */
  | { readonly type: 'earlier'; readonly url: string; readonly status: EarlierStatus }
  /** The reports on show and waiting, with the earlier version. */
  | { readonly type: 'compared-earlier'; readonly url: string; readonly report: Report; readonly pending?: Report }
  /** The reader opens an address in a tab. */
  | { readonly type: 'open-tab'; readonly url: string }
  | { readonly type: 'cancel' }
  | ViewEvent;

export const INITIAL_STATE: PanelState = { kind: 'idle', why: 'nothing' };

/** What is asked of the world after an event. */
export type PanelCommand =
  | {
      readonly kind: 'compare';
      readonly provenance: ProvenanceRecord;
      readonly candidate: Candidate;
      readonly way: AccessMethod;
    }
  /** Ends the comparison, or the picking of a link, that is going on. */
  | { readonly kind: 'cancel' | 'stop-picking' }
  | { readonly kind: 'pick-link' | 'stop-engine' }
  | { readonly kind: 'open-tab'; readonly url: string }
  /** Stores what the reader has decided about this pair of articles, with findings under their stable names. */
  | {
      readonly kind: 'remember';
      readonly pair: { readonly translation: string; readonly original: string };
      readonly decisions: Decisions;
    }
  /** Another finding is chosen, or none: the page shows it. */
  | { readonly kind: 'show'; readonly id: string | undefined; readonly by: SelectionSource | undefined };

/** What an event leads to. */
export interface PanelStep {
  readonly state: PanelState;
  /** In the order in which they are to be carried out. */
  readonly commands: readonly PanelCommand[];
}

/** The state after an event, and what follows from it. Pure; an event that has no meaning in a state leaves it as it is. */
export function applyPanelEvent(state: PanelState, event: PanelEvent): PanelStep {
  switch (event.type) {
    case 'compare': {
      if (!('provenance' in state)) return toStep(state);
      const { state: working, commands } = startComparison(state.provenance, event);
      return { state: { ...working, ...keepBefore(state, event) }, commands: [...stopPicking(state), ...commands] };
    }
    case 'pick':
      return 'provenance' in state && state.kind !== 'picking'
        ? { state: { kind: 'picking', provenance: state.provenance, back: state }, commands: [{ kind: 'pick-link' }] }
        : toStep(state);
    case 'unpick':
      return state.kind === 'picking' ? { state: state.back, commands: stopPicking(state) } : toStep(state);
    case 'compared':
      return isAwaiting(state, event.url) ? toComparedStep(state, event) : toStep(state);
    case 'failed':
      return isAwaiting(state, event.url) ? toFailedStep(state, event) : toStep(state);
    case 'cancel':
      return state.kind === 'working'
        ? { state: toCancelledState(state), commands: [{ kind: 'cancel' }] }
        : toStep(state);
    case 'open-tab':
      return {
        state: isOpenable(state) && state.chosen === event.url ? { ...state, opened: true } : state,
        commands: [{ kind: 'open-tab', url: event.url }],
      };
    case 'put-off':
      return {
        state: isComparison(state) ? { ...state, engine: postponeEngine(state.engine) } : state,
        commands: [{ kind: 'stop-engine' }],
      };
    case 'show-sharper':
      return isComparison(state) ? decide(state, toOutcome(showSharperReport(state))) : toStep(state);
    case 'idle':
      return toStep({ kind: 'idle', why: event.why });
    case 'resume':
      return toStep(event.state);
    case 'look':
      return toStep({ kind: 'looking' });
    case 'seen':
      return toStep(toDetectedState(event));
    case 'choose':
      return toStep(state.kind === 'ready' ? { ...state, chosen: event.url } : state);
    case 'step':
      return toStep(isAwaiting(state, event.url) ? { ...state, step: event.step, asked: event.asked } : state);
    case 'engine':
    case 'sharpened':
    case 'rendered':
      return toStep(isComparison(state) && state.chosen === event.url ? applyEngineEvent(state, event) : state);
    case 'page-changed':
    case 'put-off-change':
      return toStep(isComparison(state) ? applyPageChange(state, event) : state);
    case 'earlier':
    case 'compared-earlier':
      return toStep(isComparison(state) && state.chosen === event.url ? applyEarlierEvent(state, event) : state);
    case 'decisions':
      // They come from another window, which has stored them.
      return toStep(isComparison(state) ? applyViewEvent(state, event) : state);
    default:
      return isComparison(state) ? decide(state, applyViewEvent(state, event)) : toStep(state);
  }
}

/** The state after an event, where nothing is asked of the world. */
export const reducePanel = (state: PanelState, event: PanelEvent): PanelState => applyPanelEvent(state, event).state;

const toStep = (state: PanelState): PanelStep => ({ state, commands: [] });

const stopPicking = ({ kind }: PanelState): readonly PanelCommand[] =>
  kind === 'picking' ? [{ kind: 'stop-picking' }] : [];

const DECIDED = ['dismissed', 'confirmed', 'notes', 'hidden', 'category', 'severity', 'least'] as const;

/** What follows where the reader has changed the view: what she decided is stored, and what she chose is shown. */
function decide(before: ComparisonState, after: ComparisonState): PanelStep {
  const { view, report, provenance, chosen } = after;
  const pair = { translation: provenance.page.url, original: chosen };
  const hasDecided = DECIDED.some((field) => before.view[field] !== view[field]);
  const hasChosen = before.view.selected !== view.selected;
  return {
    state: after,
    commands: [
      ...(hasDecided
        ? [{ kind: 'remember', pair, decisions: toStableNames(report, getDecisions(view)) } as const]
        : []),
      ...(hasChosen ? [{ kind: 'show', id: view.selected, by: view.selectedBy } as const] : []),
    ],
  };
}

function applyViewEvent(state: ComparisonState, event: ViewEvent): ComparisonState {
  const next = releaseKeptFinding({ ...state, view: reduceView(state, event) });
  return toOutcome(hasSilentReport(next) ? showSharperReport(next) : next);
}

function applyEngineEvent(
  state: ComparisonState,
  event: Extract<PanelEvent, { type: 'engine' | 'sharpened' | 'rendered' }>,
): ComparisonState {
  if (event.type === 'engine') return { ...state, engine: event.status };
  const held = keepSharperReport(state, addRendering(state, event), event.status);
  return toOutcome(hasSilentReport(held) ? showSharperReport(held) : held);
}

/** The report of an event with the rendering that is known, or the report that is known with that of the event. */
function addRendering(
  { report, pending }: ComparisonState,
  event: Extract<PanelEvent, { type: 'sharpened' | 'rendered' }>,
): Report {
  const known = pending?.report ?? report;
  if (event.type === 'rendered') return { ...known, rendering: event.rendering };
  return known.rendering ? { ...event.report, rendering: known.rendering } : event.report;
}

function applyPageChange(
  { changed, ...state }: ComparisonState,
  event: Extract<PanelEvent, { type: 'page-changed' | 'put-off-change' }>,
): ComparisonState {
  if (event.type === 'put-off-change') return changed ? { ...state, changed: { ...changed, putOff: true } } : state;
  if (event.url !== state.chosen) return changed ? { ...state, changed } : state;
  return event.change ? { ...state, changed: { lost: event.change.lost } } : state;
}

function applyEarlierEvent(
  { earlier: _, ...state }: ComparisonState,
  event: Extract<PanelEvent, { type: 'earlier' | 'compared-earlier' }>,
): ComparisonState {
  if (event.type === 'earlier') return { ...state, earlier: event.status };
  const { report, pending } = event;
  return toOutcome({
    ...state,
    report,
    ...(state.pending && pending ? { pending: { ...state.pending, report: pending } } : {}),
  });
}

/**
 * Whether a report waits that may be shown at once: it adds and takes away nothing, or it disproves all that is there. No
 * finding is open whose text its machine translation would move.
 */
const hasSilentReport = (state: ComparisonState): boolean =>
  state.pending !== undefined &&
  state.view.selected === undefined &&
  (!hasVisibleChange(state.pending) || (state.pending.more === 0 && listCountedFindings(state).length === 0));

const toOutcome = (state: ComparisonState): ComparisonState => ({ ...state, kind: getReportOutcome(state.report) });

/** A state with a comparison on show. */
export type ComparisonState = Extract<PanelState, ShownReport>;

export function isComparison(state: PanelState): state is ComparisonState {
  return state.kind === 'done' || state.kind === 'faithful' || state.kind === 'uncertain';
}

/** Where all of the original may be read in a tab: it could not be read at all, or one text is only partly there. */
const isOpenable = (state: PanelState): state is ComparisonState | Extract<PanelState, { kind: 'failed' }> =>
  state.kind === 'failed' || (isComparison(state) && state.report.truncated !== undefined);

/** A comparison is being made. */
export type WorkingState = Extract<PanelState, { kind: 'working' }>;

const isAwaiting = (state: PanelState, url: string): state is WorkingState =>
  state.kind === 'working' && state.chosen === url;

function toDetectedState({ page, detection, answerers, frame }: Extract<PanelEvent, { type: 'seen' }>): PanelState {
  const { candidates } = detection;
  const provenance: ProvenanceRecord = { page, detection, candidates, answerers, tried: [], credits: {} };
  const best = detection.candidates[0];
  if (best) return { kind: 'ready', provenance, chosen: best.url };
  if (detection.article) return { kind: 'no-original', provenance };
  return frame ? { kind: 'idle', why: 'in-frame', frame } : { kind: 'idle', why: 'not-an-article' };
}

function startComparison(
  provenance: ProvenanceRecord,
  { url, way = getFirstAccessMethod(provenance, url), signal }: Extract<PanelEvent, { type: 'compare' }>,
): PanelStep & { readonly state: WorkingState } {
  const known = findCandidate(provenance, url);
  const named = createNamedCandidate(signal ?? (isCredited(provenance, url) ? 'credited' : 'given'), url);
  // An original that lists the page confirms what the page says of it.
  const confirmed = known && signal === 'listed' && { ...known, evidence: [...known.evidence, ...named.evidence] };
  const candidate = confirmed || known || named;
  const others = provenance.candidates.filter((one) => one !== known);
  const candidates = candidate === known ? provenance.candidates : [candidate, ...others];
  const extended = { ...provenance, candidates };
  return {
    state: { kind: 'working', provenance: extended, chosen: url, way, step: 'fetching' },
    commands: [{ kind: 'compare', provenance: extended, candidate, way }],
  };
}

/** The event that makes a comparison again: the original's text is obtained as it was. */
export const buildRepetition = ({ chosen, way, provenance }: ComparisonState): PanelEvent => ({
  type: 'compare',
  url: chosen,
  way: way ?? getAccessMethod(provenance, chosen),
});

/** The comparison that is made again, also where that has failed before: its decisions are taken over. */
function keepBefore(state: PanelState, { url }: { readonly url: string }): { readonly before?: ComparisonState } {
  const before = isComparison(state) ? state : 'before' in state ? state.before : undefined;
  return before?.chosen === url ? { before } : {};
}

/** A comparison that was made again stays as it was. */
const toCancelledState = ({ before, provenance, chosen }: WorkingState): PanelState =>
  before ?? { kind: 'cancelled', provenance, chosen };

function toComparedStep(before: WorkingState, event: Extract<PanelEvent, { type: 'compared' }>): PanelStep {
  const { report } = event;
  const state = event.isPrivate ? { ...before, provenance: { ...before.provenance, isPrivate: true } } : before;
  if (report.verdict === 'not-the-original') return tryNextCandidate(state, 'another-story', event);
  const credit = getOriginalCredit(report, event.detection, state.provenance.page.url);
  return toStep({
    kind: getReportOutcome(report),
    provenance: { ...state.provenance, credits: { ...state.provenance.credits, [state.chosen]: credit } },
    chosen: state.chosen,
    report,
    accessed: event.accessed,
    ...(state.way.kind === 'tab' ? { opened: true } : {}),
    way: state.way,
    view: createView(report, event, before.before),
  });
}

function getReportOutcome(report: Report): ComparisonState['kind'] {
  if (report.verdict === 'uncertain') return 'uncertain';
  return report.findings.every((finding) => isDoubtful(finding)) ? 'faithful' : 'done';
}

/**
 * Records a candidate as failed. The next one is compared with unasked only where nobody learns anything by that; where
 * the reader has to press for it, the panel offers it.
 */
function tryNextCandidate(
  state: WorkingState,
  why: FailedCandidate['why'],
  { answeredBy, report }: Pick<Extract<PanelEvent, { type: 'failed' }>, 'answeredBy'> & { readonly report?: Report },
): PanelStep {
  const share = report?.coverage.original;
  const title = report?.original.title ? { title: report.original.title } : {};
  // Unrelated texts may be aligned by length alone. A large share of coverage would only confuse the reader.
  const coverage = share !== undefined && share < 0.5 ? { coverage: share } : {};
  const provenance = addFailedCandidate(state.provenance, { url: state.chosen, why, ...title, ...coverage });
  const isRequestedByReader =
    state.way.kind !== 'request' || getNamingSignal(findCandidate(provenance, state.chosen)) !== undefined;
  const next = isRequestedByReader ? undefined : findUnaskedCandidate(provenance, state.chosen, answeredBy);
  if (next) return startComparison(provenance, { type: 'compare', url: next.url });
  return toStep({ kind: 'not-the-original', provenance, chosen: state.chosen });
}

function toFailedStep(state: WorkingState, event: Extract<PanelEvent, { type: 'failed' }>): PanelStep {
  const { failure } = event;
  if (failure.kind === 'cancelled') return toStep(toCancelledState(state));
  if (failure.kind === 'not-the-original') {
    return tryNextCandidate(state, failure.reason === 'itself' ? 'itself' : 'another-story', event);
  }
  const provenance = addFailedCandidate(state.provenance, { url: state.chosen, why: 'failed' });
  const { chosen, way, before } = state;
  return toStep({ kind: 'failed', provenance, chosen, way, failure, opened: false, ...(before ? { before } : {}) });
}
