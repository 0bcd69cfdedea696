import { glossCache, vectorCache } from '../../../lib/extension';
import type { Panel, PanelState } from '../../../lib/panel';
import type { Front } from '../active-page';
import { comparing } from '../lazy-modules';
import { chosenEngine, settingOf } from './create-chosen-engine';
import { helper, type OnShow } from './engine-runner';

/** What was left in the middle goes on; what is done, or was put off, stays as it was. */
export const isUnhelped = (state: PanelState): boolean =>
  ('report' in state && ['preparing', 'working', undefined].includes(state.engine?.at)) || wantsModel(state);

/** The model may have been downloaded since. */
const wantsModel = (state: PanelState): boolean =>
  'report' in state && state.engine?.at === 'trouble' && state.engine.name.kind === 'encoder';

export type Helping = ReturnType<typeof helping>;

/** The comparison on show, and the engine that the settings name for it. */
export function helping(panelOf: () => Panel, front: Front) {
  const engine = helper({
    engine: chosenEngine,
    cache: { renderings: glossCache(), vectors: vectorCache() },
    compare: async ({ translation, original }, meaning, signal) =>
      (await comparing()).compareInWorker({ translation, original, ...meaning }, signal),
    send: (event) => panelOf().send(event),
  });
  /** What the settings named when the engine was last thought of. */
  let chosen = '';

  const onShow = ({ chosen, report }: OnShow): OnShow => ({
    chosen,
    report,
    isPrivate: front.here?.isPrivate ?? false,
  });

  /** Once the reader has the comparison without it. */
  async function help(): Promise<void> {
    const before = panelOf().state.value;
    if (!('report' in before)) return;
    chosen = await settingOf();
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
      if ((await settingOf()) !== chosen) void help();
    },
    /** A model was downloaded or deleted. */
    model(): void {
      if (wantsModel(panelOf().state.value)) void help();
    },
    /** What may no longer be sent is not sent on; what is needed for it is said anew. */
    withdrawn(): void {
      if (isUnhelped(panelOf().state.value)) void help();
    },
  };
}
