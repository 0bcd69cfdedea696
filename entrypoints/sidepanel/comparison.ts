/**
 * The comparison that the panel is about: made by the rules first, then by meaning. All that is done for it is done in
 * one scope, and ends when the next one begins or the page is left.
 */
import type { EngineOutput, Failure, Report, Segment } from '../../lib/core';
import type { LanguagePair } from '../../lib/engines';
import { createEmbeddingCache, createTranslationCache, readSettings, requestReadAccess } from '../../lib/extension';
import type {
  AccessMethod,
  ComparisonState,
  ComparisonStep,
  Panel,
  PanelState,
  ProvenanceRecord,
} from '../../lib/panel';
import { type ActivePageRef, isPrivate } from './active-page';
import { createChosenEngine, getEngineSetting } from './engine/create-chosen-engine';
import { embedWithEngine } from './engine/embed-with-engine';
import { createEngineRunner, type EngineTarget } from './engine/engine-runner';
import { loadDecisions } from './load-decisions';
import { loadComparison } from './load-modules';

export interface ComparisonDeps {
  readonly panel: Panel;
  readonly activePage: ActivePageRef;
}

export type Comparison = ReturnType<typeof createComparison>;

/**
 * Requests permission to read the original, where it was not granted. Called within the click, since browsers only show
 * their permission request then.
 */
const requestOriginalAccess = async (url: string, { kind }: AccessMethod): Promise<unknown> => {
  if (kind === 'text') return undefined;
  return requestReadAccess(kind === 'archive' ? (await readSettings()).archive : url);
};

/** Whether the engine was interrupted and goes on; an engine that is done or postponed stays so. */
const isEnginePending = (state: PanelState): boolean =>
  ('report' in state && ['preparing', 'working', undefined].includes(state.engine?.kind)) || hasEncoderFailed(state);

/** Whether the encoder failed, which may have been for want of memory that there is now. */
const hasEncoderFailed = (state: PanelState): boolean =>
  'report' in state && state.engine?.kind === 'trouble' && state.engine.name.kind === 'encoder';

export function createComparison({ panel, activePage }: ComparisonDeps) {
  let scope = new AbortController();
  const vectors = createEmbeddingCache();
  const runner = createEngineRunner({
    engine: createChosenEngine,
    cache: { renderings: createTranslationCache(), vectors },
    compare: async ({ translation, original }, meaning, signal) => {
      const { compareInWorker } = await loadComparison();
      return keepEarlierVersion(await compareInWorker({ translation, original, ...meaning }, signal));
    },
    send: panel.send,
  });

  /** Ends all that is done for the comparison in the panel. One that is on show stays as it is. */
  function cancel(): void {
    scope.abort();
    scope = new AbortController();
  }

  /** Compares by the rules, then offers the engine. Called within the click. */
  async function compare(provenance: ProvenanceRecord, url: string, way: AccessMethod): Promise<void> {
    if (!activePage.current) return;
    const tabId = activePage.current.id;
    const access = requestOriginalAccess(url, way);
    cancel();
    const { signal } = scope;
    const { published } = provenance.page;
    const step = (name: ComparisonStep): void =>
      panel.send({ type: 'step', url, step: name, ...(name === 'fetching' ? { asked: performance.now() } : {}) });
    const fail = (failure: Failure): void => panel.send({ type: 'failed', url, failure });
    try {
      const [{ compareInBrowser }] = await Promise.all([loadComparison(), access]);
      signal.throwIfAborted();
      const result = await compareInBrowser({ tabId, url, way, published, signal, step });
      signal.throwIfAborted();
      if (!result.ok) return fail(result.failure);
      const stored = await loadDecisions(result.value.report, { translation: provenance.page.url, original: url });
      signal.throwIfAborted();
      panel.send({ type: 'compared', url, accessed: new Date().toISOString(), ...result.value, ...stored });
      void offer();
    } catch (problem) {
      // Only a bug leads here; the reader still gets a sentence and a next step.
      if (!signal.aborted) fail({ kind: 'unreadable', url, detail: String(problem) });
    }
  }

  /** What the engine is doing. */
  let run: Promise<unknown> = Promise.resolve();
  /** The setting when an engine was last offered. */
  let lastSetting = '';

  /** Offers or starts the engine; called once the comparison without it is on show. */
  async function offer(): Promise<void> {
    const before = panel.state.value;
    if (!('report' in before)) return;
    lastSetting = await getEngineSetting();
    const now = panel.state.value;
    // The reader may have turned to another comparison or page meanwhile.
    if ('report' in now && now.provenance.page.url === before.provenance.page.url && now.chosen === before.chosen)
      await track(runner.offer(toEngineTarget(now)));
  }

  const track = (started: Promise<unknown>): Promise<unknown> => {
    run = started.catch(() => undefined);
    return started;
  };

  const toEngineTarget = (shown: ComparisonState): EngineTarget => ({
    chosen: shown.chosen,
    report: shown.report,
    isPrivate: isPrivate(activePage, shown),
    scope: scope.signal,
  });

  /** Adds the original's earlier version to a new report, where the report on show has one. */
  async function keepEarlierVersion(report: Report): Promise<Report> {
    const on = panel.state.value;
    const earlier = 'report' in on ? on.report.earlier : undefined;
    return earlier ? (await loadComparison()).addVersionInWorker({ report, earlier }) : report;
  }

  const resume = (state: PanelState): void => {
    if (isEnginePending(state)) void offer();
  };

  return {
    compare,
    cancel,
    /** The scope of what is done for the comparison in the panel: aborted when that ends. */
    getScope: (): AbortSignal => scope.signal,
    offerEngine: offer,
    /** Starts the engine again where it was interrupted in this state. */
    resume,
    stopEngine: runner.stop,
    /**
     * Embeds further text as `embedWithEngine` does, when the engine has done what it is doing: two at once would take
     * twice the memory. Where `on` is private, nothing of it is stored.
     */
    embed: async (
      on: Pick<EngineTarget, 'isPrivate'>,
      langs: LanguagePair,
      segments: readonly Segment[],
      signal: AbortSignal,
    ): Promise<EngineOutput> => {
      await run;
      return embedWithEngine(await createChosenEngine(langs), segments, {
        signal,
        ...(on.isPrivate ? {} : { cache: vectors }),
      });
    },
    /**
     * Starts the engine that the reader accepts. Called within the click, since browsers only show their permission
     * request then.
     */
    acceptEngine(): void {
      const on = panel.state.value;
      if ('report' in on) void track(runner.take(toEngineTarget(on)));
    },
    /** Offers the engine again where another one was chosen. */
    async onSettingsChange(): Promise<void> {
      if ((await getEngineSetting()) !== lastSetting) void offer();
    },
    /** Stops sending text after the reader revoked her consent, and offers the engine again. */
    onConsentRevoked: (): void => resume(panel.state.value),
  };
}
