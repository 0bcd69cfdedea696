/** Offers, starts and stops the engine that the settings name, for the comparison on show. */
import { createEmbeddingCache, createTranslationCache } from '../../../lib/extension';
import type { Panel, PanelState } from '../../../lib/panel';
import type { ActivePageRef } from '../active-page';
import { loadComparison } from '../load-modules';
import { createChosenEngine, getEngineSetting } from './create-chosen-engine';
import { createEngineRunner, type EngineTarget } from './engine-runner';

/** What was left in the middle goes on; what is done, or was put off, stays as it was. */
const isEnginePending = (state: PanelState): boolean =>
  ('report' in state && ['preparing', 'working', undefined].includes(state.engine?.at)) || isWaitingForModel(state);

/** The model may have been downloaded since. */
const isWaitingForModel = (state: PanelState): boolean =>
  'report' in state && state.engine?.at === 'trouble' && state.engine.name.kind === 'encoder';

export interface EngineControllerDeps {
  readonly getPanel: () => Panel;
  readonly activePage: ActivePageRef;
}

export function createEngineController({ getPanel, activePage }: EngineControllerDeps) {
  const runner = createEngineRunner({
    engine: createChosenEngine,
    cache: { renderings: createTranslationCache(), vectors: createEmbeddingCache() },
    compare: async ({ translation, original }, meaning, signal) =>
      (await loadComparison()).compareInWorker({ translation, original, ...meaning }, signal),
    send: (event) => getPanel().send(event),
  });
  /** What the settings named when an engine was last offered. */
  let lastSetting = '';

  const toEngineTarget = ({ chosen, report }: EngineTarget): EngineTarget => ({
    chosen,
    report,
    isPrivate: activePage.current?.isPrivate ?? false,
  });

  /** Called once the reader has the comparison without the engine. */
  async function offer(): Promise<void> {
    const before = getPanel().state.value;
    if (!('report' in before)) return;
    lastSetting = await getEngineSetting();
    const now = getPanel().state.value;
    // The reader may have gone on reading, or elsewhere.
    if ('report' in now && now.trail.page.url === before.trail.page.url && now.chosen === before.chosen)
      await runner.offer(toEngineTarget(now));
  }

  const resume = (state: PanelState): void => {
    if (isEnginePending(state)) void offer();
  };

  return {
    offer,
    /** Goes on where the engine was stopped in this state. */
    resume,
    stop: runner.stop,
    /** The reader accepts. Called within the click: browsers let Verso ask their question then only. */
    accept(): void {
      const on = getPanel().state.value;
      if ('report' in on) void runner.take(toEngineTarget(on));
    },
    /** Another engine may have been chosen. */
    async onSettingsChange(): Promise<void> {
      if ((await getEngineSetting()) !== lastSetting) void offer();
    },
    /** A model was downloaded or deleted. */
    onModelChange(): void {
      if (isWaitingForModel(getPanel().state.value)) void offer();
    },
    /** What may no longer be sent is not sent on; what is needed for it is said anew. */
    onConsentRevoked: (): void => resume(getPanel().state.value),
  };
}
