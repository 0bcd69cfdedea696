import {
  detectTextLanguage,
  getActiveTab,
  getSnapshot,
  hasAllSitesAccess,
  isInPrivateWindow,
} from '../../lib/extension';
import type { Panel, PanelState } from '../../lib/panel';
import { type ActivePageRef, isBusy, isRestorable, isSamePage } from './active-page';
import type { ComparisonController } from './comparison-controller';
import { getDetection } from './detection-switch';
import { type EngineController, isEnginePending } from './engine/engine-controller';
import type { createHighlightController } from './highlight-controller';
import { loadDetection } from './lazy-modules';
import { applyPreferences, reloadDecisions } from './load-decisions';
import { TabStates } from './tab-states';

type CurrentTab = Awaited<ReturnType<typeof getActiveTab>>;

interface TabControllerDeps {
  readonly panelOf: () => Panel;
  readonly front: ActivePageRef;
  readonly beside: ReturnType<typeof createHighlightController>;
  readonly engine: EngineController;
  readonly asking: ComparisonController;
}

/** The tab in front: what it is, what it may be a translation of, and what was on show for it when it was left. */
export function createTabController({ panelOf, front, beside, engine, asking }: TabControllerDeps) {
  /** Comparisons left behind, for when their page is in front again. */
  const shelf = new TabStates();
  let turns = 0;

  /** A comparison opened from the list whose page is not in front. */
  const isApart = (): boolean => panelOf().saved.state.value.open?.inPage === false;

  /** Looks at the tab in front: what it is, and what it may be a translation of. */
  async function look(): Promise<void> {
    const panel = panelOf();
    turns += 1;
    const turn = turns;
    const tab = await getActiveTab();
    // Tabs change faster than they are looked at: only the last look counts, and nothing is awaited while it takes over.
    if (turn !== turns) return;
    if (panel.saved.state.value.open) return stay(tab);
    leave();
    take(tab);
    const kept = front.here && shelf.take(front.here);
    panel.send(kept ? { type: 'resume', state: kept } : tab ? { type: 'look' } : { type: 'idle', why: 'nothing' });
    if (kept) await applyPreferences(panel);
    if (kept && !tab?.isPrivate) await reloadDecisions(panel);
    const detection = tab && (await getDetection(tab.url));
    if (turn === turns) panel.setDetection(detection);
    if (kept && turn === turns && isEnginePending(kept)) void engine.help();
    if (tab && !kept) await see(tab.id);
  }

  /** From now on the panel speaks of this tab; nothing of a private one is kept. */
  function take(tab: CurrentTab): void {
    front.here = tab && { id: tab.id, address: tab.url, isPrivate: tab.isPrivate };
    panelOf().saved.send({ type: 'offered', offered: !(tab?.isPrivate ?? isInPrivateWindow()) });
  }

  /** An opened comparison stays on show whatever tab is in front; its page is marked where it is that. */
  function stay(tab: CurrentTab): void {
    const { saved, state } = panelOf();
    const shown = state.value;
    take(tab);
    const inPage = tab !== undefined && 'trail' in shown && isSamePage(tab.url, shown.trail.page.url);
    saved.send({ type: 'in-page', inPage });
    if (isApart()) beside.leave();
    else beside.update(front.here?.id, shown);
  }

  /** The reader may have turned to another tab meanwhile, or opened a kept comparison. */
  const isLookedAt = (tabId: number): boolean => front.here?.id === tabId && !panelOf().saved.state.value.open;

  /** What the page says of itself now. */
  async function see(tabId: number): Promise<void> {
    const { send, state } = panelOf();
    const [snapshot, { detectFromObservation }] = await Promise.all([getSnapshot(tabId), loadDetection()]);
    if (!isLookedAt(tabId)) return;
    if (!snapshot) {
      // The browser tells the address of what Verso may see, and of its own pages once Verso was called there.
      const why = front.here?.address || (await hasAllSitesAccess()) ? 'no-access' : 'not-asked';
      return isLookedAt(tabId) ? send({ type: 'idle', why }) : undefined;
    }
    const { url, title, observation } = snapshot;
    const detected = await detectTextLanguage(observation.sample);
    if (!front.here || !isLookedAt(tabId) || isBusy(state.value)) return;
    const sighting = detectFromObservation(observation, { detectLanguage: () => detected });
    front.here = { ...front.here, address: url };
    send({ type: 'seen', page: { url, title }, sighting });
    await asking.answer();
  }

  /** A comparison at work is given up when its page is left; one on show is kept, and so is what went wrong. */
  function leave(): void {
    asking.cancel();
    engine.stop();
    const state = panelOf().state.value;
    if (!front.here) return;
    if (state.at === 'picking') asking.stopPicking();
    if (isRestorable(state)) shelf.put(front.here, state);
    beside.leave();
  }

  return {
    look,
    isApart,
    forget: (id: number) => shelf.forget(id),
    /** Another tab came to the front, or the one in front went elsewhere. */
    async turn({ id, navigated }: { readonly id: number; readonly navigated: boolean }): Promise<void> {
      const { saved, state } = panelOf();
      if (navigated && id !== front.here?.id) return;
      if (saved.state.value.open) return look();
      const tab = await getActiveTab();
      if (!navigated || !tab || !isSamePage(tab.url, front.here?.address ?? '')) return look();
      // A page that rewrote its fragment, or finished loading, is the same page, but may show something else by now.
      if (!isBusy(state.value)) await see(id);
      // One that was loaded anew lost its marks.
      else beside.update(id, state.value);
    },
    /** Text that came late, another article scrolled into view. */
    observed(tabId: number | undefined): void {
      if (tabId !== undefined && tabId === front.here?.id && !isBusy(panelOf().state.value)) void see(tabId);
    },
    /** A kept comparison in place of what the tab had. */
    async showKept(state: PanelState): Promise<void> {
      leave();
      panelOf().send({ type: 'resume', state });
      await applyPreferences(panelOf());
      stay(await getActiveTab());
    },
    /** From a kept comparison to the tab in front. */
    back(): void {
      beside.leave();
      panelOf().send({ type: 'look' });
      void look().then(asking.answer);
    },
  };
}
