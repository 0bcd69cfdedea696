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
import type { EngineController } from './engine/engine-controller';
import { loadComparison } from './lazy-modules';
import { loadDecisions } from './load-decisions';

/** Has the browser ask for what is wanted, where it was not granted. Straight from the click: its question comes then only. */
const requestOriginalAccess = async (url: string, { by }: AccessMethod): Promise<unknown> => {
  if (by === 'text') return undefined;
  return requestReadAccess(by === 'archive' ? (await readSettings()).archive : url);
};

export type ComparisonController = ReturnType<typeof createComparisonController>;

/** What the reader asks for: a comparison, a link of the page, something from a context menu. */
export function createComparisonController(
  panelOf: () => Panel,
  front: ActivePageRef,
  engine: Pick<EngineController, 'help' | 'stop'>,
) {
  let running: AbortController | undefined;

  async function compare(trail: ProvenanceRecord, url: string, way: AccessMethod): Promise<void> {
    const panel = panelOf();
    if (!front.here) return;
    const tabId = front.here.id;
    const asked = requestOriginalAccess(url, way);
    engine.stop();
    const control = new AbortController();
    const { signal } = control;
    running = control;
    const { published } = trail.page;
    const step = (name: 'fetching' | 'reading' | 'aligning') => panel.send({ type: 'step', url, step: name });
    try {
      const [{ compareInBrowser }] = await Promise.all([loadComparison(), asked]);
      if (signal.aborted) return;
      const result = await compareInBrowser({ tabId, url, way, published, signal, step });
      if (signal.aborted) return;
      if (!result.ok) return panel.send({ type: 'failed', url, failure: result.failure });
      const { report, sighting } = result.value;
      const before = await loadDecisions(report, { translation: trail.page.url, original: url });
      panel.send({ type: 'compared', url, report, sighting, accessed: new Date().toISOString(), ...before });
      void engine.help();
    } catch (problem) {
      // Only a bug comes here; the reader gets a sentence and a next step all the same.
      if (!signal.aborted)
        panel.send({ type: 'failed', url, failure: { kind: 'unreadable', url, detail: String(problem) } });
    } finally {
      if (running === control) running = undefined;
    }
  }

  async function pickLink(): Promise<string | undefined> {
    if (!front.here) return undefined;
    const { id } = front.here;
    void insertTabStyle(id, pickStyle);
    const picked = await sendTabMessage(id, { type: 'pick' });
    void removeTabStyle(id, pickStyle);
    const url = typeof picked === 'string' ? parseWebUrl(picked) : undefined;
    return url && normalizeUrl(url).href;
  }

  /** What a context menu asked for: this link, or this page with its best candidate. */
  async function answer(): Promise<void> {
    const asked = await takePendingRequest();
    if (!asked || asked.tabId !== front.here?.id) return;
    const { state, actions } = panelOf();
    const now = state.value;
    const url = asked.url ?? (now.at === 'ready' ? now.chosen : undefined);
    if (url && 'trail' in now) actions.compare(url);
  }

  return {
    compare,
    cancel: () => running?.abort(),
    pickLink,
    stopPicking: () => void (front.here && sendTabMessage(front.here.id, { type: 'stop-picking' })),
    answer,
    /** What was asked for is about the page, whatever else is on show. */
    fromMenu(): void {
      const { state, actions } = panelOf().saved;
      const { open } = state.value;
      actions.leave();
      if (!open) void answer();
    },
  };
}
