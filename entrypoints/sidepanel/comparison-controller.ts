/** Makes and cancels comparisons, lets the reader pick a link, and answers context menus. */
import {
  insertTabStyle,
  readSettings,
  removeTabStyle,
  requestReadAccess,
  sendTabMessage,
  takePendingRequest,
} from '../../lib/extension';
import type { AccessMethod, Panel, ProvenanceRecord } from '../../lib/panel';
import { normalizeUrl, parseWebUrl } from '../../lib/provenance/address/normalize-url';
import pickStyle from '../content/link-picker.css?inline';
import type { ActivePageRef } from './active-page';
import { loadDecisions } from './load-decisions';
import { loadComparison } from './load-modules';
import type { ArticleTab } from './tabs/article-tab';

/**
 * Requests permission to read the original, where it was not granted. Called within the click, since browsers only show
 * their permission request then.
 */
const requestOriginalAccess = async (url: string, { by }: AccessMethod): Promise<unknown> => {
  if (by === 'text') return undefined;
  return requestReadAccess(by === 'archive' ? (await readSettings()).archive : url);
};

export interface ComparisonControllerDeps {
  readonly panel: Panel;
  readonly activePage: ActivePageRef;
  readonly articleTab: ArticleTab;
  readonly engine: {
    /** Offers or starts the engine for the comparison on show. */
    readonly offer: () => Promise<void>;
    readonly stop: () => void;
  };
}

export function createComparisonController({ panel, activePage, articleTab, engine }: ComparisonControllerDeps) {
  let running: AbortController | undefined;

  async function compare(trail: ProvenanceRecord, url: string, way: AccessMethod): Promise<void> {
    if (!activePage.current) return;
    const tabId = activePage.current.id;
    const access = requestOriginalAccess(url, way);
    engine.stop();
    const control = new AbortController();
    const { signal } = control;
    running = control;
    const { published } = trail.page;
    const step = (name: 'fetching' | 'reading' | 'aligning') => panel.send({ type: 'step', url, step: name });
    try {
      const [{ compareInBrowser }] = await Promise.all([loadComparison(), access]);
      if (signal.aborted) return;
      const result = await compareInBrowser({ tabId, url, way, published, signal, step });
      if (signal.aborted) return;
      if (!result.ok) return panel.send({ type: 'failed', url, failure: result.failure });
      const { report, sighting, isPrivate } = result.value;
      const before = await loadDecisions(report, { translation: trail.page.url, original: url });
      const accessed = new Date().toISOString();
      panel.send({ type: 'compared', url, report, sighting, accessed, isPrivate, ...before });
      void engine.offer();
    } catch (problem) {
      // Only a bug leads here; the reader still gets a sentence and a next step.
      if (!signal.aborted)
        panel.send({ type: 'failed', url, failure: { kind: 'unreadable', url, detail: String(problem) } });
    } finally {
      if (running === control) running = undefined;
    }
  }

  async function pickLink(): Promise<string | undefined> {
    if (!activePage.current) return undefined;
    const { id } = activePage.current;
    void insertTabStyle(id, pickStyle);
    void articleTab.show();
    const picked = await sendTabMessage(id, { type: 'pick' });
    void removeTabStyle(id, pickStyle);
    void articleTab.leave();
    const url = typeof picked === 'string' ? parseWebUrl(picked) : undefined;
    return url && normalizeUrl(url).href;
  }

  /** Handles a request from a context menu: compares with its link, or with the page's best candidate. */
  async function answerPendingRequest(): Promise<void> {
    const asked = activePage.current && (await takePendingRequest(activePage.current.id));
    if (!asked || asked.tabId !== activePage.current?.id) return;
    const now = panel.state.value;
    const url = asked.url ?? (now.at === 'ready' ? now.chosen : undefined);
    if (!url || !('trail' in now)) return;
    const fromTab = { way: { by: 'tab', tabId: asked.originalTab }, signal: 'listed' } as const;
    panel.send({ type: 'compare', url, ...(asked.originalTab === undefined ? {} : fromTab) });
  }

  return {
    compare,
    cancel: () => running?.abort(),
    pickLink,
    stopPicking: () => void (activePage.current && sendTabMessage(activePage.current.id, { type: 'stop-picking' })),
    answerPendingRequest,
    /** Handles a request from a context menu, which is about the page: closes a saved comparison or the list first. */
    answerMenuRequest(): void {
      const { state, actions } = panel.saved;
      const { open } = state.value;
      actions.leave();
      if (!open) void answerPendingRequest();
    },
  };
}
