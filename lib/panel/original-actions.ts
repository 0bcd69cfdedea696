/** The reader's actions that get an original: comparing with a URL, an open tab, an archived copy, or pasted text. */
import type { ReadonlySignal } from '@preact/signals';
import type { OpenTab, PanelEffects } from './panel';
import { getAskedSite } from './state/earlier-state';
import { isComparison, type PanelEvent, type PanelState } from './state/panel-state';
import { findCandidate } from './state/provenance-record';

/** Actions that name, get or cancel an original. */
export interface OriginalActions {
  /** Requests one URL: a candidate, or one that the reader typed. */
  readonly compare: (url: string) => void;
  /** Reads an original from an open tab: the tab that is given, or the one that shows the URL. */
  readonly readTab: (url: string, tabId?: number, signal?: TabSignal) => void;
  readonly compareText: (text: string) => void;
  /** Requests the copy of a web archive. */
  readonly archive: (url: string) => void;
  /** Asks for permission to read this site, and compares again once it is granted. */
  readonly allow: (url: string) => void;
  readonly cancel: () => void;
  readonly openTab: (url: string) => void;
  readonly openTabs: () => Promise<readonly OpenTab[]>;
  /** Opens a translation of the page in a tab, and compares it there with this page as its original. */
  readonly compareTranslation: (url: string) => void;
  /** Opens the page that lays versions of the page side by side. */
  readonly openEditions: () => void;
  /** Asks an archive for the original as it was when it was translated. It must be called directly from a click. */
  readonly askEarlier: () => void;
  readonly cancelEarlier: () => void;
  /** Lets the reader click a link in the page. */
  readonly pick: () => void;
  readonly stopPicking: () => void;
}

/** How the reader named the tab: among the open ones, or as the original of a page that lists its translations. */
export type TabSignal = 'open-tab' | 'listed';

type CompareEvent = Extract<PanelEvent, { type: 'compare' }>;

/** In place of the URL of pasted text. */
const NO_ADDRESS = '';

/** Creates the actions on a panel's state. */
export function createOriginalActions(
  state: ReadonlySignal<PanelState>,
  send: (event: PanelEvent) => void,
  effects: PanelEffects,
): OriginalActions {
  const start = (event: Omit<CompareEvent, 'type'>): void => {
    // A running comparison is cancelled first, or its request would cost the site traffic for nothing.
    if (state.value.at === 'working') effects.cancel();
    if (state.value.at === 'picking') effects.stopPicking();
    send({ type: 'compare', ...event });
    startComparison(state.value, effects);
  };
  return {
    compare: (url) => start({ url }),
    readTab: (url, tabId, signal = 'open-tab') =>
      start({ url, way: { by: 'tab', tabId }, ...(tabId === undefined ? {} : { signal }) }),
    compareText: (text) => start({ url: NO_ADDRESS, way: { by: 'text', text }, signal: 'pasted' }),
    archive: (url) => start({ url, way: { by: 'archive' } }),
    allow: (url) => {
      const failedState = state.value;
      if (failedState.at !== 'failed') return;
      void effects.allow(url).then((isAllowed) => {
        if (isAllowed && state.value === failedState) start({ url: failedState.chosen, way: failedState.way });
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
    compareTranslation: effects.compareTranslation,
    openEditions: effects.openEditions,
    askEarlier: () => {
      const site = isComparison(state.value) ? getAskedSite(state.value) : undefined;
      if (site !== undefined) effects.askEarlier(site);
    },
    cancelEarlier: effects.cancelEarlier,
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

/** Starts the comparison that a state says is running. */
export function startComparison(state: PanelState, effects: PanelEffects): void {
  const candidate = state.at === 'working' ? findCandidate(state.trail, state.chosen) : undefined;
  if (state.at === 'working' && candidate) effects.compare(state.trail, candidate, state.way);
}

/** Whether a state changed by itself to another candidate, for which no comparison has been started yet. */
export const hasMovedOn = (before: PanelState, now: PanelState): boolean =>
  before.at === 'working' && now.at === 'working' && before.chosen !== now.chosen;
