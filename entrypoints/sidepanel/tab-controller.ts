/** Reacts to tabs: looks at the page in front, puts comparisons aside when it is left, and restores them. */
import {
  detectTextLanguage,
  getActiveTab,
  getSnapshot,
  hasAllSitesAccess,
  isInPrivateWindow,
} from '../../lib/extension';
import type { Panel, PanelState } from '../../lib/panel';
import { type ActivePageRef, isBusy, isOpenWithoutPage, isRestorable, isSamePage } from './active-page';
import { getDetection } from './detection-switch';
import { applyPreferences, reloadDecisions } from './load-decisions';
import { loadDetection } from './load-modules';
import { TabStates } from './tab-states';

type CurrentTab = Awaited<ReturnType<typeof getActiveTab>>;

export interface TabControllerDeps {
  readonly getPanel: () => Panel;
  readonly activePage: ActivePageRef;
  readonly highlights: {
    readonly update: (tabId: number | undefined, state: PanelState) => void;
    readonly leave: () => void;
  };
  readonly engine: {
    /** Goes on where the engine was stopped in a restored state. */
    readonly resume: (state: PanelState) => void;
    readonly stop: () => void;
  };
  readonly comparison: {
    readonly cancel: () => void;
    readonly stopPicking: () => void;
    /** Does what a context menu asked for before the panel could. */
    readonly answerPendingRequest: () => Promise<void>;
    readonly answerMenuRequest: () => void;
  };
}

export function createTabController({ getPanel, activePage, highlights, engine, comparison }: TabControllerDeps) {
  /** Comparisons put aside, for when their page is in front again. */
  const tabStates = new TabStates();
  let looks = 0;

  /** Looks at the tab in front: what it is, and what it may be a translation of. */
  async function look(): Promise<void> {
    const panel = getPanel();
    looks += 1;
    const thisLook = looks;
    const tab = await getActiveTab();
    // Tabs change faster than they are looked at: only the last look counts, and nothing is awaited while it takes over.
    if (thisLook !== looks) return;
    if (panel.saved.state.value.open) return keepSavedOpen(tab);
    leavePage();
    setActivePage(tab);
    const kept = activePage.current && tabStates.take(activePage.current);
    panel.send(kept ? { type: 'resume', state: kept } : tab ? { type: 'look' } : { type: 'idle', why: 'nothing' });
    if (kept) await applyPreferences(panel);
    if (kept && !tab?.isPrivate) await reloadDecisions(panel);
    const detection = tab && (await getDetection(tab.url));
    if (thisLook === looks) panel.setDetection(detection);
    if (kept && thisLook === looks) engine.resume(kept);
    if (tab && !kept) await detectTranslation(tab.id);
  }

  /** From now on the panel is about this tab; nothing of a private one is kept. */
  function setActivePage(tab: CurrentTab): void {
    activePage.current = tab && { id: tab.id, address: tab.url, isPrivate: tab.isPrivate };
    getPanel().saved.send({ type: 'offered', offered: !(tab?.isPrivate ?? isInPrivateWindow()) });
  }

  /** An opened comparison stays on show whatever tab is in front; its page is highlighted where it is that. */
  function keepSavedOpen(tab: CurrentTab): void {
    const panel = getPanel();
    const shown = panel.state.value;
    setActivePage(tab);
    const inPage = tab !== undefined && 'trail' in shown && isSamePage(tab.url, shown.trail.page.url);
    panel.saved.send({ type: 'in-page', inPage });
    if (isOpenWithoutPage(panel)) highlights.leave();
    else highlights.update(activePage.current?.id, shown);
  }

  /** False where the reader turned to another tab meanwhile, or opened a saved comparison. */
  const isLookedAt = (tabId: number): boolean => activePage.current?.id === tabId && !getPanel().saved.state.value.open;

  /** Reads what the page says of itself now, and shows what it may be a translation of. */
  async function detectTranslation(tabId: number): Promise<void> {
    const { send, state } = getPanel();
    const [snapshot, { detectFromObservation }] = await Promise.all([getSnapshot(tabId), loadDetection()]);
    if (!isLookedAt(tabId)) return;
    if (!snapshot) {
      // The browser tells the address of what Verso may see, and of its own pages once Verso was called there.
      const why = activePage.current?.address || (await hasAllSitesAccess()) ? 'no-access' : 'not-asked';
      return isLookedAt(tabId) ? send({ type: 'idle', why }) : undefined;
    }
    const { url, title, observation } = snapshot;
    const detected = await detectTextLanguage(observation.sample);
    if (!activePage.current || !isLookedAt(tabId) || isBusy(state.value)) return;
    const sighting = detectFromObservation(observation, { detectLanguage: () => detected });
    activePage.current = { ...activePage.current, address: url };
    send({ type: 'seen', page: { url, title }, sighting });
    await comparison.answerPendingRequest();
  }

  /** Gives up a comparison that is being made; puts aside one on show, and what went wrong. */
  function leavePage(): void {
    comparison.cancel();
    engine.stop();
    const state = getPanel().state.value;
    if (!activePage.current) return;
    if (state.at === 'picking') comparison.stopPicking();
    if (isRestorable(state)) tabStates.put(activePage.current, state);
    highlights.leave();
  }

  const updateDetection = async (): Promise<void> =>
    getPanel().setDetection(activePage.current && (await getDetection(activePage.current.address)));

  const isIdle = (): boolean => getPanel().state.value.at === 'idle';

  return {
    look,
    updateDetection,
    onTabClosed: (id: number) => tabStates.forget(id),
    /** Another tab came to the front, or the one in front went elsewhere. */
    async onTabChange({ id, navigated }: { readonly id: number; readonly navigated: boolean }): Promise<void> {
      const { saved, state } = getPanel();
      if (navigated && id !== activePage.current?.id) return;
      if (saved.state.value.open) return look();
      const tab = await getActiveTab();
      if (!navigated || !tab || !isSamePage(tab.url, activePage.current?.address ?? '')) return look();
      // A page that rewrote its fragment, or finished loading, is the same page, but may show something else by now.
      if (!isBusy(state.value)) await detectTranslation(id);
      // One that was loaded anew lost its highlights.
      else highlights.update(id, state.value);
    },
    /** The page changed: text came late, or another article was scrolled into view. */
    onObserved(tabId: number | undefined): void {
      if (tabId !== undefined && tabId === activePage.current?.id && !isBusy(getPanel().state.value))
        void detectTranslation(tabId);
    },
    /** Verso's button or shortcut was used: the browser may let it see the page in front, which was closed to it. */
    onCalled(): void {
      if (isIdle()) void look();
    },
    /** A context menu was used. Each window has a panel, and a menu opens in one. */
    onMenuRequest(tabId: number): void {
      if (tabId !== activePage.current?.id) return;
      if (isIdle()) void look();
      else comparison.answerMenuRequest();
    },
    onPermissionChange(): void {
      const state = getPanel().state.value;
      if (state.at === 'idle' && state.why === 'not-asked') void look();
      else void updateDetection();
    },
    /** Shows a saved comparison in place of what the tab had. */
    async showSaved(state: PanelState): Promise<void> {
      leavePage();
      getPanel().send({ type: 'resume', state });
      await applyPreferences(getPanel());
      keepSavedOpen(await getActiveTab());
    },
    /** Goes from a saved comparison back to the tab in front. */
    closeSaved(): void {
      highlights.leave();
      getPanel().send({ type: 'look' });
      void look().then(comparison.answerPendingRequest);
    },
  };
}
