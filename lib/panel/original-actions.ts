/** What the reader can do to get at an original. */
import type { ReadonlySignal } from '@preact/signals';
import type { OpenTab, PanelEffects } from './panel';
import type { PanelEvent, PanelState } from './state/panel-state';
import { findCandidate } from './state/provenance-record';

export interface OriginalActions {
  /** One request to an address: a candidate, or one that the reader typed. */
  readonly compare: (url: string) => void;
  /** Reads an original from an open tab: the one given, or the one that shows the address. */
  readonly readTab: (url: string, tabId?: number) => void;
  readonly compareText: (text: string) => void;
  /** Asks the archive for its copy. */
  readonly archive: (url: string) => void;
  /** Lets Verso read this site, if the browser's question is answered so, and goes on. */
  readonly allow: (url: string) => void;
  readonly cancel: () => void;
  readonly openTab: (url: string) => void;
  readonly openTabs: () => Promise<readonly OpenTab[]>;
  /** The reader clicks the link in the page. */
  readonly pick: () => void;
  readonly stopPicking: () => void;
}

type CompareEvent = Extract<PanelEvent, { type: 'compare' }>;

/** Where text has no address of its own. */
const NO_ADDRESS = '';

export function createOriginalActions(
  state: ReadonlySignal<PanelState>,
  send: (event: PanelEvent) => void,
  effects: PanelEffects,
): OriginalActions {
  const start = (event: Omit<CompareEvent, 'type'>): void => {
    // The one at work is given up first, or its answer would cost the site a request for nothing.
    if (state.value.at === 'working') effects.cancel();
    if (state.value.at === 'picking') effects.stopPicking();
    send({ type: 'compare', ...event });
    startComparison(state.value, effects);
  };
  return {
    compare: (url) => start({ url }),
    readTab: (url, tabId) =>
      start({ url, way: { by: 'tab', tabId }, ...(tabId === undefined ? {} : { signal: 'open-tab' }) }),
    compareText: (text) => start({ url: NO_ADDRESS, way: { by: 'text', text }, signal: 'pasted' }),
    archive: (url) => start({ url, way: { by: 'archive' } }),
    allow: (url) => {
      const asking = state.value;
      if (asking.at !== 'failed') return;
      void effects.allow(url).then((allowed) => {
        if (allowed && state.value === asking) start({ url: asking.chosen, way: asking.way });
      });
    },
    cancel: () => {
      if (state.value.at === 'working') effects.cancel();
      send({ type: 'cancel' });
    },
    openTab: (url) => {
      effects.openTab(url);
      send({ type: 'opened', url });
    },
    openTabs: effects.openTabs,
    ...createLinkPickActions(state, send, effects, start),
  };
}

function createLinkPickActions(
  state: ReadonlySignal<PanelState>,
  send: (event: PanelEvent) => void,
  effects: PanelEffects,
  start: (event: Omit<CompareEvent, 'type'>) => void,
): Pick<OriginalActions, 'pick' | 'stopPicking'> {
  return {
    pick: () => {
      send({ type: 'pick' });
      void effects.pickLink().then((url) => {
        if (state.value.at !== 'picking') return;
        if (url === undefined) send({ type: 'unpick' });
        else start({ url, signal: 'picked' });
      });
    },
    stopPicking: () => {
      effects.stopPicking();
      send({ type: 'unpick' });
    },
  };
}

/** Begins the work that a state says is under way. */
export function startComparison(state: PanelState, effects: PanelEffects): void {
  const candidate = state.at === 'working' ? findCandidate(state.trail, state.chosen) : undefined;
  if (state.at === 'working' && candidate) effects.compare(state.trail, candidate, state.way);
}

/** Whether a state went on by itself to another candidate, whose work nobody has begun yet. */
export const hasMovedOn = (before: PanelState, now: PanelState): boolean =>
  before.at === 'working' && now.at === 'working' && before.chosen !== now.chosen;
