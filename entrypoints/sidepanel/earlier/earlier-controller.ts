/** Asks the archive for the original's earlier version when the reader presses for it, and gives up when told to. */
import type { EarlierVersion } from '../../../lib/core';
import { requestReadAccess } from '../../../lib/extension';
import type { ComparisonStep, EarlierStatus, Panel } from '../../../lib/panel';
import { type ActivePageRef, isPrivate } from '../active-page';
import type { Comparison } from '../comparison';
import { loadComparison, loadEarlierComparison } from '../load-modules';
import type { EarlierRequest } from './compare-earlier';

export interface EarlierControllerDeps {
  readonly panel: Panel;
  readonly activePage: ActivePageRef;
  readonly comparison: Pick<Comparison, 'embed' | 'getScope'>;
}

export function createEarlierController({ panel, activePage, comparison }: EarlierControllerDeps) {
  let running: { readonly url: string; readonly control: AbortController } | undefined;

  const tell = (url: string, status: EarlierStatus): void => panel.send({ type: 'earlier', url, status });

  /** Stops asking; the comparison on show stays as it is. */
  function cancel(): void {
    if (!running) return;
    running.control.abort();
    tell(running.url, { kind: 'cancelled' });
    running = undefined;
  }

  /** Puts the earlier version into the reports, again where they have changed meanwhile: the engine may have come. */
  async function show(url: string, earlier: EarlierVersion, signal: AbortSignal): Promise<void> {
    const { addVersionInWorker } = await loadComparison();
    const { state, send } = panel;
    for (let on = state.value; !signal.aborted && 'report' in on; on = state.value) {
      const waiting = on.pending?.report;
      const [report, pending] = await Promise.all([
        addVersionInWorker({ report: on.report, earlier }),
        waiting && addVersionInWorker({ report: waiting, earlier }),
      ]);
      const now = state.value;
      if (signal.aborted || !('report' in now)) return;
      if (now.report === on.report && now.pending?.report === waiting)
        return send({ type: 'compared-earlier', url, report, ...(pending ? { pending } : {}) });
    }
  }

  /** `site`: the address whose site is asked. Called within the click, since browsers only ask for permission then. */
  async function ask(site: string): Promise<void> {
    const shown = panel.state.value;
    if (!('report' in shown)) return;
    const { report, chosen: url } = shown;
    const on = { isPrivate: isPrivate(activePage, shown) };
    const access = requestReadAccess(site);
    cancel();
    const control = new AbortController();
    const { signal } = control;
    running = { url, control };
    comparison.getScope().addEventListener('abort', cancel, { once: true });
    const step = (kind: ComparisonStep): void => {
      if (!signal.aborted) tell(url, { kind });
    };
    step('fetching');
    try {
      const [{ compareWithEarlier }] = await Promise.all([loadEarlierComparison(), access]);
      signal.throwIfAborted();
      const embed: EarlierRequest['embed'] = (...texts) => comparison.embed(on, ...texts);
      const result = await compareWithEarlier({ url, report, embed, step, signal });
      if (signal.aborted) return;
      if (result.ok) await show(url, result.value, signal);
      else tell(url, { kind: 'failed', failure: result.failure });
    } catch (problem) {
      // Only a bug leads here; the reader still gets a sentence and a next step.
      if (!signal.aborted) tell(url, { kind: 'failed', failure: { kind: 'unreadable', url, detail: String(problem) } });
    } finally {
      if (running?.control === control) running = undefined;
    }
  }

  return { ask: (site: string): void => void ask(site), cancel };
}
