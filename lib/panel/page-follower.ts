/** Choosing is showing: scrolls the page to whatever finding is chosen, and back when the last one is closed. */
import type { PageTarget } from './panel-effects';
import { isComparison, type PanelState } from './state/panel-state';

/** Milliseconds that the page waits after a key: behind quick keys it scrolls once, to the last finding. */
const KEY_PAUSE = 120;

export interface PageFollowerDeps {
  readonly showInPage: (target: PageTarget) => void;
  readonly returnInPage: () => void;
}

/**
 * Creates a function to be called with the states before and after each event. A finding that was chosen in the page
 * itself does not scroll it.
 */
export function createPageFollower(
  getDeps: () => PageFollowerDeps,
  findTarget: (state: PanelState, id: string) => PageTarget | undefined,
): (before: PanelState, after: PanelState) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (before, after) => {
    if (!isComparison(before) || !isComparison(after)) return clearTimeout(timer);
    const { selected, selectedBy } = after.view;
    if (selected === before.view.selected) return;
    clearTimeout(timer);
    const { showInPage, returnInPage } = getDeps();
    if (selected === undefined) return returnInPage();
    if (selectedBy === 'page') return;
    const target = findTarget(after, selected);
    if (!target) return;
    if (selectedBy === 'pointer' || selectedBy === 'track') showInPage(target);
    else timer = setTimeout(() => showInPage(target), KEY_PAUSE);
  };
}
