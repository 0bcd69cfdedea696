import {
  activeTab,
  browser,
  onMessage,
  onTabChange,
  openTab,
  readDecisions,
  snapshotOf,
  takeAsked,
  tellTab,
  writeDecisions,
} from '../../lib/browser';
import { mount, type PanelState, type Trail } from '../../lib/panel';
import { compareInBrowser } from './comparing';
import { markAll, showTarget } from './marks';

/** The tab the panel speaks of, and what it showed for each tab it has spoken of. */
let tabId: number | undefined;
let address = '';
const remembered = new Map<number, { address: string; state: PanelState }>();
let running: AbortController | undefined;

const panel = mount(
  document.getElementById('verso')!,
  {
    compare: (trail, candidate, fromTab) => void compare(trail, candidate.url, fromTab),
    cancel: () => running?.abort(),
    showInPage: (target) => {
      const state = panel.state.value;
      if (tabId !== undefined && 'report' in state) void showTarget(tabId, state.report, target);
    },
    copy: async (clip) => {
      const item = Object.fromEntries(Object.entries(clip).map(([type, text]) => [type, new Blob([text], { type })]));
      return navigator.clipboard.write([new ClipboardItem(item)]).then(
        () => true,
        () => false,
      );
    },
    openTab: (url) => void openTab(url),
    remember: (pair, decisions) => void writeDecisions(pair, decisions),
    canReadTab: true,
  },
  browser.i18n.getUILanguage(),
);

async function compare(trail: Trail, url: string, fromTab: boolean): Promise<void> {
  if (tabId === undefined) return;
  const here = tabId;
  const control = new AbortController();
  running = control;
  const failed = (failure: Parameters<typeof panel.send>[0] & { type: 'failed' }) => panel.send(failure);
  try {
    const result = await compareInBrowser({
      tabId: here,
      url,
      fromTab,
      signal: control.signal,
      step: (step) => panel.send({ type: 'step', url, step }),
    });
    if (control.signal.aborted) return;
    if (!result.ok) return failed({ type: 'failed', url, failure: result.failure });
    const { report } = result.value;
    const decisions = await readDecisions({ translation: trail.page.url, original: url });
    panel.send({ type: 'compared', url, report, accessed: new Date().toISOString(), decisions });
    const state = panel.state.value;
    if (state.at === 'done')
      await markAll(
        here,
        report,
        report.findings.filter((f) => f.confidence >= 0.5 && !decisions.dismissed.includes(f.id)),
      );
  } catch (problem) {
    if (control.signal.aborted) return;
    failed({
      type: 'failed',
      url,
      failure: { kind: 'unreadable', url, detail: problem instanceof Error ? problem.message : String(problem) },
    });
  } finally {
    if (running === control) running = undefined;
  }
}

/** Looks at the tab in front: what it is, and what it may be a translation of. */
async function look(): Promise<void> {
  const tab = await activeTab();
  if (!tab) return panel.send({ type: 'idle', why: 'nothing' });
  if (tabId !== undefined && tabId !== tab.id) remembered.set(tabId, { address, state: panel.state.value });
  tabId = tab.id;
  running?.abort();
  panel.send({ type: 'look' });
  const snapshot = await snapshotOf(tab.id);
  if (tabId !== tab.id) return undefined;
  address = snapshot?.url ?? tab.url;
  if (!snapshot) return panel.send({ type: 'idle', why: 'no-access' });
  const { url, title, sighting } = snapshot;
  panel.send({ type: 'seen', page: { url, title }, sighting });
  return answerAsked();
}

/** What a context menu asked for: this link, or this page with its best candidate. */
async function answerAsked(): Promise<void> {
  const asked = await takeAsked();
  if (!asked || asked.tabId !== tabId) return;
  const state = panel.state.value;
  const url = asked.url ?? (state.at === 'ready' ? state.chosen : undefined);
  if (url && 'trail' in state) panel.actions.compare(url);
}

onTabChange(({ id, navigated }) => {
  if (navigated && id !== tabId) return;
  void (async () => {
    const tab = await activeTab();
    // A page that only rewrote its fragment, or finished loading what the panel has read, is still the same page.
    if (navigated && tab?.url.replace(/#.*$/s, '') === address.replace(/#.*$/s, '')) return;
    await look();
  })();
});

onMessage((message) => {
  if (message.type === 'asked') void answerAsked();
});

addEventListener('pagehide', () => {
  if (tabId !== undefined) void tellTab(tabId, { type: 'unmark' });
});

void look();
