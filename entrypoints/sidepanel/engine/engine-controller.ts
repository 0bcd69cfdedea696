/** Offers, starts and stops the engine that the settings name, for the comparison on show. */
import type { EngineOutput, Report, Segment } from '../../../lib/core';
import type { LanguagePair } from '../../../lib/engines';
import { createEmbeddingCache, createTranslationCache } from '../../../lib/extension';
import type { ComparisonState, Panel, PanelState } from '../../../lib/panel';
import { type ActivePageRef, isPrivate } from '../active-page';
import { loadComparison } from '../load-modules';
import { createChosenEngine, getEngineSetting } from './create-chosen-engine';
import { embedWithEngine } from './embed-with-engine';
import { createEngineRunner, type EngineTarget } from './engine-runner';

/** Whether the engine was interrupted and goes on; an engine that is done or postponed stays so. */
const isEnginePending = (state: PanelState): boolean =>
  ('report' in state && ['preparing', 'working', undefined].includes(state.engine?.at)) || isWaitingForModel(state);

/** Whether the engine failed for want of its model, which may have been downloaded since. */
const isWaitingForModel = (state: PanelState): boolean =>
  'report' in state && state.engine?.at === 'trouble' && state.engine.name.kind === 'encoder';

export interface EngineControllerDeps {
  readonly panel: Panel;
  readonly activePage: ActivePageRef;
}

export function createEngineController({ panel, activePage }: EngineControllerDeps) {
  const vectors = createEmbeddingCache();
  const runner = createEngineRunner({
    engine: createChosenEngine,
    cache: { renderings: createTranslationCache(), vectors },
    compare: async ({ translation, original }, meaning, signal) => {
      const { compareInWorker } = await loadComparison();
      return keepEarlierVersion(await compareInWorker({ translation, original, ...meaning }, signal));
    },
    send: (event) => panel.send(event),
  });
  /** Adds the original's earlier version to a new report, where the report on show has one. */
  async function keepEarlierVersion(report: Report): Promise<Report> {
    const on = panel.state.value;
    const earlier = 'report' in on ? on.report.earlier : undefined;
    return earlier ? (await loadComparison()).addVersionInWorker({ report, earlier }) : report;
  }

  /** What the engine is doing. */
  let run: Promise<unknown> = Promise.resolve();
  /** The setting when an engine was last offered. */
  let lastSetting = '';

  const toEngineTarget = (shown: ComparisonState): EngineTarget => ({
    chosen: shown.chosen,
    report: shown.report,
    isPrivate: isPrivate(activePage, shown),
  });

  /** Offers or starts the engine; called once the comparison without it is on show. */
  async function offer(): Promise<void> {
    const before = panel.state.value;
    if (!('report' in before)) return;
    lastSetting = await getEngineSetting();
    const now = panel.state.value;
    // The reader may have turned to another comparison or page meanwhile.
    if ('report' in now && now.trail.page.url === before.trail.page.url && now.chosen === before.chosen)
      await track(runner.offer(toEngineTarget(now)));
  }

  const track = (started: Promise<unknown>): Promise<unknown> => {
    run = started.catch(() => undefined);
    return started;
  };

  const resume = (state: PanelState): void => {
    if (isEnginePending(state)) void offer();
  };

  return {
    offer,
    /** Starts the engine again where it was interrupted in this state. */
    resume,
    stop: runner.stop,
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
    accept(): void {
      const on = panel.state.value;
      if ('report' in on) void track(runner.take(toEngineTarget(on)));
    },
    /** Offers the engine again where another one was chosen. */
    async onSettingsChange(): Promise<void> {
      if ((await getEngineSetting()) !== lastSetting) void offer();
    },
    /** Offers the engine again after its model was downloaded or deleted. */
    onModelChange(): void {
      if (isWaitingForModel(panel.state.value)) void offer();
    },
    /** Stops sending text after the reader revoked her consent, and offers the engine again. */
    onConsentRevoked: (): void => resume(panel.state.value),
  };
}
