/** Asks the archive for the original's earlier version when the reader presses for it, and gives up when told to. */
import type { EarlierVersion, Report } from '../../../lib/core/report';
import { askToRead } from '../../../lib/extension/tabs/read-access';
import type { ComparisonStep, EarlierStatus } from '../../../lib/panel/state/shown-report';
import type { Comparison } from '../comparison';
import { loadComparison, loadEarlierComparison } from '../load-modules';
import { type ComparedPage, type ComparedPages, toPrivateTab } from '../tabs/compared-pages';
import type { EarlierRequest } from './compare-earlier';

export interface EarlierControllerDeps {
  readonly pages: ComparedPages;
  readonly comparison: Pick<Comparison, 'embed' | 'getScope'>;
  /** Awaited before a report is shown, so that no row changes its words afterwards. */
  readonly prepareWords: (report: Report) => Promise<void>;
}

interface RunningRequest {
  readonly page: ComparedPage;
  readonly url: string;
  readonly control: AbortController;
}

export function createEarlierController({ pages, comparison, prepareWords }: EarlierControllerDeps) {
  /** By the page that it is for: it goes on while others are in front. */
  const running = new Map<string, RunningRequest>();

  const tell = ({ page, url }: Pick<RunningRequest, 'page' | 'url'>, status: EarlierStatus): void =>
    page.send({ type: 'earlier', url, status });

  /** Stops asking; the comparison of the page stays as it is. */
  function cancel(page: ComparedPage | undefined): void {
    const request = page && running.get(page.key);
    if (!request) return;
    running.delete(request.page.key);
    request.control.abort();
    tell(request, { kind: 'cancelled' });
  }

  /** Puts the earlier version into the reports, again where they have changed meanwhile: the engine may have come. */
  async function show({ page, url, control: { signal } }: RunningRequest, earlier: EarlierVersion): Promise<void> {
    const { addVersionInWorker } = await loadComparison();
    for (let on = page.getState(); !signal.aborted && on && 'report' in on; on = page.getState()) {
      const waiting = on.pending?.report;
      const [report, pending] = await Promise.all([
        addVersionInWorker({ report: on.report, earlier }),
        waiting && addVersionInWorker({ report: waiting, earlier }),
      ]);
      await Promise.all([prepareWords(report), pending && prepareWords(pending)]);
      const now = page.getState();
      if (signal.aborted || !now || !('report' in now)) return;
      if (now.report === on.report && now.pending?.report === waiting)
        return page.send({ type: 'compared-earlier', url, report, ...(pending ? { pending } : {}) });
    }
  }

  /** `site`: the address whose site is asked. Called within the click, since browsers only ask for permission then. */
  async function ask(site: string): Promise<void> {
    const page = pages.getFront();
    const shown = page?.getState();
    if (!page || !shown || !('report' in shown)) return;
    const { report, chosen: url } = shown;
    const access = askToRead([site], toPrivateTab(page));
    cancel(page);
    const control = new AbortController();
    const { signal } = control;
    const request: RunningRequest = { page, url, control };
    running.set(page.key, request);
    comparison.getScope(page).addEventListener('abort', () => cancel(page), { once: true });
    const step = (kind: ComparisonStep): void => {
      if (!signal.aborted) tell(request, { kind });
    };
    step('fetching');
    try {
      const [{ compareWithEarlier }] = await Promise.all([loadEarlierComparison(), access]);
      signal.throwIfAborted();
      const embed: EarlierRequest['embed'] = (...texts) => comparison.embed(page, ...texts);
      const result = await compareWithEarlier({ url, report, embed, step, signal });
      if (signal.aborted) return;
      if (result.ok) await show(request, result.value);
      else tell(request, { kind: 'failed', failure: result.failure });
    } catch (problem) {
      // Only a bug leads here; the reader still gets a sentence and a next step.
      if (!signal.aborted)
        tell(request, { kind: 'failed', failure: { kind: 'unreadable', url, detail: String(problem) } });
    } finally {
      if (running.get(page.key) === request) running.delete(page.key);
    }
  }

  return { ask: (site: string): void => void ask(site), cancel: (): void => cancel(pages.getFront()) };
}
