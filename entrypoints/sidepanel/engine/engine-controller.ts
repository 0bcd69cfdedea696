import { createEmbeddingCache, createTranslationCache } from '../../../lib/extension';
import type { Panel, PanelState } from '../../../lib/panel';
import type { ActivePageRef } from '../active-page';
import { loadComparison } from '../lazy-modules';
import { createChosenEngine, getEngineSetting } from './create-chosen-engine';
import { createEngineRunner, type EngineTarget } from './engine-runner';

/** What was left in the middle goes on; what is done, or was put off, stays as it was. */
export const isEnginePending = (state: PanelState): boolean =>
  ('report' in state && ['preparing', 'working', undefined].includes(state.engine?.at)) || isWaitingForModel(state);

/** The model may have been downloaded since. */
const isWaitingForModel = (state: PanelState): boolean =>
  'report' in state && state.engine?.at === 'trouble' && state.engine.name.kind === 'encoder';

export type EngineController = ReturnType<typeof createEngineController>;

/** The comparison on show, and the engine that the settings name for it. */
export function createEngineController(panelOf: () => Panel, front: ActivePageRef) {
  const engine = createEngineRunner({
    engine: createChosenEngine,
    cache: { renderings: createTranslationCache(), vectors: createEmbeddingCache() },
    compare: async ({ translation, original }, meaning, signal) =>
      (await loadComparison()).compareInWorker({ translation, original, ...meaning }, signal),
    send: (event) => panelOf().send(event),
  });
  /** What the settings named when the engine was last thought of. */
  let chosen = '';

  const onShow = ({ chosen, report }: EngineTarget): EngineTarget => ({
    chosen,
    report,
    isPrivate: front.here?.isPrivate ?? false,
  });

  /** Once the reader has the comparison without it. */
  async function help(): Promise<void> {
    const before = panelOf().state.value;
    if (!('report' in before)) return;
    chosen = await getEngineSetting();
    const now = panelOf().state.value;
    // The reader may have gone on reading, or elsewhere.
    if ('report' in now && now.trail.page.url === before.trail.page.url && now.chosen === before.chosen)
      await engine.offer(onShow(now));
  }

  return {
    help,
    stop: engine.stop,
    /** Straight from the click, before anything is waited for: browsers let Verso ask their question then only. */
    take(): void {
      const on = panelOf().state.value;
      if ('report' in on) void engine.take(onShow(on));
    },
    /** Another engine may have been chosen. */
    async settings(): Promise<void> {
      if ((await getEngineSetting()) !== chosen) void help();
    },
    /** A model was downloaded or deleted. */
    model(): void {
      if (isWaitingForModel(panelOf().state.value)) void help();
    },
    /** What may no longer be sent is not sent on; what is needed for it is said anew. */
    withdrawn(): void {
      if (isEnginePending(panelOf().state.value)) void help();
    },
  };
}
