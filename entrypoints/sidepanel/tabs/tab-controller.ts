/** Follows the article's tab: examines its page, keeps comparisons of pages that were left, and restores them. */

import { hasAllSitesAccess } from '../../../lib/extension/permissions/permissions';
import { detectTextLanguage } from '../../../lib/extension/storage/language';
import { getSnapshot } from '../../../lib/extension/tabs/frames';
import { hasPrivateSide } from '../../../lib/extension/tabs/private-window';
import { getTab, type ReaderTab } from '../../../lib/extension/tabs/tabs';
import type { Panel } from '../../../lib/panel/panel';
import type { PanelState } from '../../../lib/panel/state/panel-state';
import {
  type ActivePage,
  type ActivePageRef,
  isBusy,
  isOpenWithoutPage,
  isPrivate,
  isRestorable,
  isSamePage,
} from '../active-page';
import { getDetection } from '../detection-switch';
import { applyPreferences, reloadDecisions } from '../load-decisions';
import { loadDetection } from '../load-modules';
import type { ArticleTab } from './article-tab';
import type { TabPage, TabStates } from './compared-pages';

export interface TabControllerDeps {
  readonly panel: Panel;
  readonly activePage: ActivePageRef;
  readonly articleTab: ArticleTab;
  readonly highlights: {
    readonly update: (tabId: number | undefined, state: PanelState) => void;
    readonly leave: () => void;
  };
  /** States of pages that were left, restored when their page is in the active tab again. */
  readonly tabStates: TabStates;
  readonly comparison: {
    /** Ends what is done for the pages of a tab, all or those of other addresses than this; without a tab, for saved ones. */
    readonly endTab: (tabId: number | undefined, address?: string) => void;
    readonly isAtWork: (page: TabPage) => boolean;
    /** Starts the engine again where it was interrupted in a restored state. */
    readonly resume: () => void;
  };
  /** The stored comparison that this tab's page had when the panel was closed; undefined where there is none. */
  readonly restore: (page: TabPage) => Promise<PanelState | undefined>;
  /** Looks whether the page has changed while it was not in front. */
  readonly checkPage: () => void;
  readonly stopPicking: () => void;
  readonly requests: {
    /** Handles what a context menu requested before the panel was ready. */
    readonly answerPendingRequest: () => Promise<void>;
    readonly answerMenuRequest: () => void;
  };
}

export function createTabController({
  panel,
  activePage,
  articleTab,
  highlights,
  tabStates,
  comparison,
  restore,
  checkPage,
  stopPicking,
  requests,
}: TabControllerDeps) {
  let looks = 0;
  let detections = 0;

  /** Examines the article's tab: shows its kept state, or detects what its page may be a translation of. */
  async function look(): Promise<void> {
    looks += 1;
    const thisLook = looks;
    const tab = await articleTab.get();
    // Tabs may change during a look, so only the latest counts. Nothing is awaited while the active page is replaced.
    if (thisLook !== looks) return;
    // A page that another one has taken the place of in its tab is left for good.
    if (tab) comparison.endTab(tab.id, tab.url);
    if (panel.saved.state.value.open) return keepSavedOpen(tab);
    leavePage();
    setActivePage(tab);
    const page = activePage.current;
    const left = page && tabStates.take(page);
    panel.send(left ? { type: 'resume', state: left } : tab ? { type: 'look' } : { type: 'idle', why: 'nothing' });
    const kept = left ?? (page && (await restoreStored(page)));
    if (kept) await applyPreferences(panel);
    if (kept && !isPrivate(activePage, kept)) await reloadDecisions(panel);
    const detection = page && (await getDetection(page));
    if (thisLook === looks) panel.setDetection(detection);
    if (kept && thisLook === looks) {
      comparison.resume();
      checkPage();
      // Of a page that was left a menu has asked while it was in front.
      if (!left) await requests.answerPendingRequest();
    }
    if (tab && !kept) await detectTranslation(tab.id);
  }

  /** Shows what the page had when the panel was closed; undefined where it had nothing, or is no longer looked at. */
  async function restoreStored(page: ActivePage): Promise<PanelState | undefined> {
    const stored = page.isPrivate ? undefined : await restore(page).catch(() => undefined);
    // The page may have told of its frame meanwhile, and is the same all the same.
    const isStillThere = isLookedAt(page.id) && isSamePage(activePage.current?.address ?? '', page.address);
    if (!stored || !isStillThere || isBusy(panel.state.value)) return undefined;
    panel.send({ type: 'resume', state: stored });
    return stored;
  }

  /** Sets the tab that the panel is about. In private windows saving is not offered. */
  function setActivePage(tab: ReaderTab | undefined): void {
    activePage.current = tab && { id: tab.id, address: tab.url, isPrivate: tab.isPrivate };
    panel.saved.send({ type: 'offered', offered: !hasPrivateSide([tab]) });
  }

  /**
   * Keeps an opened saved comparison on show whatever tab is active; highlights its page where that is the active one.
   */
  function keepSavedOpen(tab: ReaderTab | undefined): void {
    const shown = panel.state.value;
    setActivePage(tab);
    const inPage = tab !== undefined && 'provenance' in shown && isSamePage(tab.url, shown.provenance.page.url);
    panel.saved.send({ type: 'in-page', inPage });
    if (isOpenWithoutPage(panel)) highlights.leave();
    else highlights.update(activePage.current?.id, shown);
  }

  /** Whether the panel still shows this tab: not where the reader changed tabs or opened a saved comparison. */
  const isLookedAt = (tabId: number): boolean => activePage.current?.id === tabId && !panel.saved.state.value.open;

  /** Detects whether the page is a translation, and of what; shows the result. */
  async function detectTranslation(tabId: number): Promise<void> {
    const { send, state } = panel;
    detections += 1;
    const thisDetection = detections;
    // What began before Verso was called may end after what began then, and would say that it has no access.
    const isLatest = (): boolean => thisDetection === detections && isLookedAt(tabId);
    const [snapshot, { detectFromObservation, findSureAnswerers }] = await Promise.all([
      getSnapshot(tabId),
      loadDetection(),
    ]);
    if (!isLatest()) return;
    if (!snapshot) {
      // The browser reveals the URL of pages that Verso may see, and of its own pages once Verso was called there.
      const why = activePage.current?.address || (await hasAllSitesAccess()) ? 'no-access' : 'not-asked';
      return isLatest() ? send({ type: 'idle', why }) : undefined;
    }
    const { url, title, observation, frameId, otherSiteFrame } = snapshot;
    const detected = await detectTextLanguage(observation.sample);
    if (!activePage.current || !isLatest() || isBusy(state.value)) return;
    const detection = detectFromObservation(observation, { detectLanguage: () => detected });
    activePage.current = { ...activePage.current, address: url, frameId };
    const answerers = findSureAnswerers(detection.candidates.map((candidate) => candidate.url));
    const frame = otherSiteFrame ? { frame: otherSiteFrame } : {};
    send({ type: 'seen', page: { url, title }, detection, answerers, ...frame });
    await requests.answerPendingRequest();
  }

  /** Puts the state of a comparison aside, also of one in progress: it goes on for its page. */
  function leavePage(): void {
    const state = panel.state.value;
    const page = activePage.current;
    if (!page) return;
    if (state.kind === 'picking') stopPicking();
    const isGoingOn = state.kind === 'working' && comparison.isAtWork(page);
    if (isRestorable(state) || isGoingOn) tabStates.put(page, state);
    highlights.leave();
  }

  /** Ends what is done for a page that is not in front, where another one has taken its place. */
  async function endLeftPage(tabId: number): Promise<void> {
    const tab = await getTab(tabId);
    if (tab && tabId !== activePage.current?.id) comparison.endTab(tabId, tab.url);
  }

  const updateDetection = async (): Promise<void> =>
    panel.setDetection(activePage.current && (await getDetection(activePage.current)));

  /** Ends what is done for a saved comparison that is open. */
  const endSaved = (): void => comparison.endTab(undefined);

  const isIdle = (): boolean => panel.state.value.kind === 'idle';

  return {
    look,
    updateDetection,
    onTabClosed(id: number): void {
      tabStates.forget(id);
      // Only the panel's own page outlives its article. What was compared stays there to be read.
      if (articleTab.is(id) && isRestorable(panel.state.value)) return;
      comparison.endTab(id);
      if (articleTab.is(id)) void look();
    },
    /** Another tab became active, or the active one navigated. */
    async onTabChange({ id, navigated }: { readonly id: number; readonly navigated: boolean }): Promise<void> {
      const { saved, state } = panel;
      if (navigated && id !== activePage.current?.id) return endLeftPage(id);
      if (saved.state.value.open) return look();
      const tab = await articleTab.get();
      if (!navigated || !tab || !isSamePage(tab.url, activePage.current?.address ?? '')) return look();
      // A page whose fragment changed or that finished loading is the same page, but its content may have changed.
      if (!isBusy(state.value)) await detectTranslation(id);
      // A page that was reloaded has lost its highlights.
      else highlights.update(id, state.value);
    },
    /** The page changed: text came late, or another article was scrolled into view. */
    onObserved(tabId: number | undefined): void {
      if (tabId !== undefined && tabId === activePage.current?.id && !isBusy(panel.state.value))
        void detectTranslation(tabId);
    },
    /**
     * Verso's button or shortcut was used, which may have granted access to the active page: also while that is looked
     * at, since the look may have begun before.
     */
    onCalled(): void {
      if (isIdle() || panel.state.value.kind === 'looking') void look();
    },
    /** A context menu was used. Each window has a panel, so only the one with that tab reacts. */
    onMenuRequest(tabId: number): void {
      if (tabId !== activePage.current?.id) return;
      if (isIdle()) void look();
      else requests.answerMenuRequest();
    },
    onPermissionChange(): void {
      const state = panel.state.value;
      if (state.kind === 'idle' && state.why === 'not-asked') void look();
      else void updateDetection();
    },
    /** Shows a saved comparison in place of what the tab had. */
    async showSaved(state: PanelState): Promise<void> {
      leavePage();
      endSaved();
      panel.send({ type: 'resume', state });
      await applyPreferences(panel);
      keepSavedOpen(await articleTab.get());
    },
    /** Returns from a saved comparison to the active tab. */
    closeSaved(): void {
      highlights.leave();
      endSaved();
      panel.send({ type: 'look' });
      void look().then(requests.answerPendingRequest);
    },
  };
}
