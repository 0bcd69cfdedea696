/** Highlights findings in the page beside the panel, and scrolls both together. */
import type { CardActionName, PageCard } from '../../lib/core/page-observation';
import { changeSettings, readSettings } from '../../lib/extension/storage/settings';
import { getChosenTarget, listPageTargets, type Panel } from '../../lib/panel/panel';
import type { PageTarget } from '../../lib/panel/panel-effects';
import type { ComparisonState, PanelState } from '../../lib/panel/state/panel-state';
import { buildDecidedCard, buildPageCard } from '../../lib/panel/text/page-card';
import { type ActivePageRef, isOpenWithoutPage } from './active-page';
import { type HighlightState, type PageEvent, PageHighlights } from './page-highlights';
import type { ArticleTab } from './tabs/article-tab';

export interface HighlightControllerDeps {
  readonly panel: Panel;
  readonly activePage: ActivePageRef;
  readonly articleTab: ArticleTab;
  /** Called when text of the page has changed. */
  readonly checkPage: () => void;
  /** Tells the reader where something could not be stored. */
  readonly reportStorageFailure: (written: Promise<unknown>) => void;
}

const NOT_IN_PAGE = { type: 'notice', notice: { kind: 'not-in-page' } } as const;

export function createHighlightController({
  panel,
  activePage,
  articleTab,
  checkPage,
  reportStorageFailure,
}: HighlightControllerDeps) {
  function onPageEvent(event: PageEvent): void {
    const { link, state, send } = panel;
    if (event.type === 'at') link.arrive(event);
    if (event.type === 'seen') link.see(event);
    if (event.type === 'text-changed') checkPage();
    if (event.type === 'switch-cards') panel.cards.turn(!panel.cards.on.value);
    // The reader may have dismissed the finding since.
    if (event.type !== 'chosen' || !listPageTargets(state.value).some(({ finding }) => finding === event.id)) return;
    send({ type: 'select', id: event.id, by: 'page' });
    void articleTab.leave();
  }
  function onCardAction(card: PageCard, does: CardActionName): PageCard | undefined {
    const { send, localizer } = panel;
    if (does === 'confirm' || does === 'dismiss') {
      send(does === 'confirm' ? { type: does, id: card.id } : { type: does, id: card.id, by: 'page' });
      return buildDecidedCard(localizer, card, does);
    }
    // Undone is what the card says: a dismissed finding comes back, a confirmed one is only possible again.
    if (does === 'undo')
      send(
        card.decided === localizer.say('flag.confirmed')
          ? { type: 'confirm', id: card.id }
          : { type: 'restore', id: card.id, by: 'page' },
      );
    return buildPageCard(localizer, panel.state.value, card.id, { known: panel.words.value });
  }
  const highlights = new PageHighlights({
    heard: onPageEvent,
    card: {
      buildCard: (id, isChanged) =>
        buildPageCard(panel.localizer, panel.state.value, id, { known: panel.words.value, isChanged }),
      act: onCardAction,
      buildClip: panel.actions.buildClip,
      onCopied: panel.actions.tellCopied,
    },
  });
  let last:
    | { readonly highlighted: HighlightState; readonly view: unknown; readonly changed: unknown; readonly key: string }
    | undefined;

  /**
   * Builds what the page shows. The same findings give the same array, so that the page does not locate them again.
   */
  function buildHighlightState(state: ComparisonState): HighlightState {
    const found = listPageTargets(state);
    const key = found.map(({ finding }) => finding).join();
    const before = last?.highlighted;
    const targets = before && last?.key === key && before.report === state.report ? before.targets : found;
    const hasCards = panel.cards.on.value && state.report.verdict !== 'not-the-original';
    const highlighted = { report: state.report, targets, chosen: getChosenTarget(state), hasCards };
    last = { highlighted, view: state.view, changed: state.changed, key };
    return highlighted;
  }

  /** Shows a state in a tab's page; does nothing without a tab or a comparison. */
  function update(tabId: number | undefined, state: PanelState): void {
    if (tabId === undefined || !('report' in state)) return;
    const isOpen = highlights.isOpen(tabId);
    // The engine's progress changes the state every few sentences, which does not concern the page.
    const isShown = last?.view === state.view && last.changed === state.changed;
    const isSame = isShown && last?.highlighted.report === state.report;
    if (isOpen && isSame && last?.highlighted.hasCards === panel.cards.on.value) return;
    const highlighted = buildHighlightState(state);
    if (isOpen) highlights.update(highlighted);
    else void highlights.open(tabId, highlighted);
  }

  return {
    update,
    /** Scrolls the page to a passage; shows a notice where its page is not in the active tab. */
    show(target: PageTarget): void {
      if (isOpenWithoutPage(panel)) panel.saved.send(NOT_IN_PAGE);
      else highlights.show(target);
    },
    /** Brings the article to the front, at a passage, where the panel is a page of its own. */
    async goToPage(target: PageTarget): Promise<void> {
      if (isOpenWithoutPage(panel) || !(await articleTab.show())) panel.saved.send(NOT_IN_PAGE);
      else highlights.show(target);
    },
    /** Scrolls the page back to where it was before the first passage was shown. */
    goBack: (): void => highlights.goBack(),
    /** Highlights a passage without scrolling; undefined: the chosen one again. */
    light: (target: PageTarget | undefined): void => highlights.light(target),
    scrollSync: {
      follow: (wanted: boolean) => highlights.follow(wanted),
      go: (spot: { block: number; share: number }) => highlights.go(spot),
      keep: (scrollLink: boolean) => reportStorageFailure(changeSettings(() => ({ scrollLink }))),
    },
    cards: {
      keep: (sentenceCards: boolean) => {
        reportStorageFailure(changeSettings(() => ({ sentenceCards })));
        update(isOpenWithoutPage(panel) ? undefined : activePage.current?.id, panel.state.value);
      },
      step: (by: 1 | -1) => highlights.step(by),
    },
    onStateChange: (state: PanelState): void =>
      update(isOpenWithoutPage(panel) ? undefined : activePage.current?.id, state),
    leave(): void {
      last = undefined;
      highlights.leave();
    },
    async onSettingsChange(): Promise<void> {
      const { scrollLink, sentenceCards } = await readSettings();
      panel.link.set(scrollLink);
      panel.cards.set(sentenceCards);
      update(isOpenWithoutPage(panel) ? undefined : activePage.current?.id, panel.state.value);
    },
  };
}
