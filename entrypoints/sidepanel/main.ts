import {
  activeTab,
  browser,
  detectedLanguage,
  onMessage,
  onTabChange,
  openTab,
  readDecisions,
  snapshotOf,
  takeAsked,
  tellTab,
  writeDecisions,
} from '../../lib/browser';
import { judge } from '../../lib/original';
import { mount, type PanelState, pageTargets, type Trail } from '../../lib/panel';
import { compareInBrowser } from './comparing';
import { copy } from './copying';
import { markAll, showTarget } from './marks';

/** The tab the panel speaks of; what it showed for the others is kept until they are closed or navigate. */
let here: { readonly id: number; readonly address: string } | undefined;
const elsewhere = new Map<number, { readonly address: string; readonly state: PanelState }>();
let running: AbortController | undefined;

const panel = mount(
  document.getElementById('app')!,
  {
    compare: (trail, candidate, fromTab) => void compare(trail, candidate.url, fromTab),
    cancel: () => running?.abort(),
    showInPage: (target) => {
      const state = panel.state.value;
      if (here && 'report' in state) void showTarget(here.id, state.report, target);
    },
    copy,
    openTab: (url) => void openTab(url),
    remember: (pair, decisions) => void writeDecisions(pair, decisions),
    canReadTab: true,
  },
  browser.i18n.getUILanguage(),
);

async function compare(trail: Trail, url: string, fromTab: boolean): Promise<void> {
  if (!here) return;
  const control = new AbortController();
  running = control;
  const step = (name: 'fetching' | 'reading' | 'aligning') => panel.send({ type: 'step', url, step: name });
  try {
    const result = await compareInBrowser({ tabId: here.id, url, fromTab, signal: control.signal, step });
    if (control.signal.aborted) return;
    if (!result.ok) return panel.send({ type: 'failed', url, failure: result.failure });
    const decisions = await readDecisions({ translation: trail.page.url, original: url });
    panel.send({ type: 'compared', url, report: result.value.report, accessed: new Date().toISOString(), decisions });
  } catch (problem) {
    // Only a bug comes here; the reader gets a sentence and a next step all the same.
    if (!control.signal.aborted)
      panel.send({ type: 'failed', url, failure: { kind: 'unreadable', url, detail: String(problem) } });
  } finally {
    if (running === control) running = undefined;
  }
}

/** Looks at the tab in front: what it is, and what it may be a translation of. */
async function look(): Promise<void> {
  const tab = await activeTab();
  if (!tab) return panel.send({ type: 'idle', why: 'nothing' });
  leave(tab.id);
  const kept = elsewhere.get(tab.id);
  here = { id: tab.id, address: tab.url };
  if (kept && samePage(kept.address, tab.url)) return panel.send({ type: 'resume', state: kept.state });
  panel.send({ type: 'look' });
  const snapshot = await snapshotOf(tab.id);
  if (here?.id !== tab.id) return;
  if (!snapshot) return panel.send({ type: 'idle', why: 'no-access' });
  const { url, title, observation } = snapshot;
  const detected = await detectedLanguage(observation.sample);
  const sighting = judge(observation, { detectLanguage: () => detected });
  here = { id: tab.id, address: url };
  panel.send({ type: 'seen', page: { url, title }, sighting });
  await answerAsked();
}

/** A comparison at work is given up when its tab is left; one on show is kept. */
function leave(next: number): void {
  running?.abort();
  const state = panel.state.value;
  if (here && here.id !== next && 'report' in state) elsewhere.set(here.id, { address: here.address, state });
}

const samePage = (one: string, other: string) => one.replace(/#.*$/s, '') === other.replace(/#.*$/s, '');

/** What a context menu asked for: this link, or this page with its best candidate. */
async function answerAsked(): Promise<void> {
  const asked = await takeAsked();
  if (!asked || asked.tabId !== here?.id) return;
  const state = panel.state.value;
  const url = asked.url ?? (state.at === 'ready' ? state.chosen : undefined);
  if (url && 'trail' in state) panel.actions.compare(url);
}

onTabChange(async ({ id, navigated }) => {
  if (navigated) elsewhere.delete(id);
  if (navigated && id !== here?.id) return;
  // A page that only rewrote its fragment, or finished loading what has been read, is still the same page.
  const tab = await activeTab();
  if (!navigated || !tab || !samePage(tab.url, here?.address ?? '')) await look();
});

onMessage((message) => {
  if (message.type === 'asked') void answerAsked();
});

panel.state.subscribe((state) => {
  if (here && 'report' in state) void markAll(here.id, state.report, pageTargets(state));
});

addEventListener('pagehide', () => {
  for (const id of [...elsewhere.keys(), ...(here ? [here.id] : [])]) void tellTab(id, { type: 'unmark' });
});

void look();
