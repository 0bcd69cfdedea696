import { changeSettings, readSettings } from '../../lib/extension';
import {
  buildPageTooltips,
  getChosenTarget,
  listPageTargets,
  type PageTarget,
  type Panel,
  type PanelState,
} from '../../lib/panel';
import { type HighlightState, PageHighlights } from './page-highlights';
import type { createStorageReporter } from './storage-reporter';

/** The panel and the page beside it as one: flags marked there, one chosen here or there, both scrolled together. */
export function createHighlightController(panelOf: () => Panel, store: ReturnType<typeof createStorageReporter>) {
  const marks = new PageHighlights((message) => {
    const panel = panelOf();
    if (message.type === 'at') return panel.link.arrive(message);
    // It may have been dismissed since.
    const isShown = listPageTargets(panel.state.value).some(({ finding }) => finding === message.id);
    if (isShown) panel.actions.select(message.id, 'page');
  });
  let seen: { readonly marked: HighlightState; readonly view: unknown; readonly key: string } | undefined;

  /** The same flags are the same value, so that the page need not look for them again. */
  function markedIn(state: Extract<PanelState, { report: unknown }>): HighlightState {
    const { speaker } = panelOf();
    const targets = listPageTargets(state);
    const key = [...targets.map(({ finding }) => finding), '', ...state.view.confirmed].join();
    const isSame = seen?.key === key && seen.marked.report === state.report && seen.marked.lang === speaker.locale;
    const flags =
      isSame && seen
        ? { targets: seen.marked.targets, tips: seen.marked.tips }
        : { targets, tips: buildPageTooltips(speaker, state) };
    const marked = { report: state.report, lang: speaker.locale, chosen: getChosenTarget(state), ...flags };
    seen = { marked, view: state.view, key };
    return marked;
  }

  return {
    show: (target: PageTarget) => marks.show(target),
    link: {
      follow: (wanted: boolean) => marks.follow(wanted),
      go: (spot: { block: number; share: number }) => marks.go(spot),
      keep: (scrollLink: boolean) => store(changeSettings(() => ({ scrollLink }))),
    },
    /** What the panel shows now, of the page in this tab. */
    update(tabId: number | undefined, state: PanelState): void {
      if (tabId === undefined || !('report' in state)) return;
      const isOpen = marks.isOpen(tabId);
      // The engine tells of every few sentences: the page need not hear of that.
      if (isOpen && seen?.view === state.view && seen.marked.report === state.report) return;
      const marked = markedIn(state);
      if (isOpen) marks.update(marked);
      else void marks.open(tabId, marked);
    },
    leave(): void {
      seen = undefined;
      marks.leave();
    },
    settings: async (): Promise<void> => panelOf().link.set((await readSettings()).scrollLink),
  };
}
