/** Finds out whether the text of the page has changed while its comparison is on show, and tells the panel. */

import type { Panel } from '../../lib/panel/panel';
import type { ComparisonState } from '../../lib/panel/state/panel-state';
import type { ActivePageRef } from './active-page';
import { loadComparison } from './load-modules';

/**
 * Creates the function to be called whenever text of the page has changed: it reads the page's article again, and compares
 * it with the one that was compared. One reading at a time; what changes meanwhile is looked at afterwards.
 */
export function createPageChangeCheck(panel: Panel, activePage: ActivePageRef): () => void {
  let isRunning = false;
  let isAsked = false;

  const getShown = (): ComparisonState | undefined => {
    const state = panel.state.value;
    // A kept comparison is shown as it was kept.
    return 'report' in state && !panel.saved.state.value.open ? state : undefined;
  };

  async function check(): Promise<void> {
    const [shown, page] = [getShown(), activePage.current];
    if (!shown || !page) return;
    const { findPageChange } = await loadComparison();
    const change = await findPageChange(page.id, shown.report.translation);
    const now = getShown();
    // Nothing is said of a page that could not be read, or of another comparison than the one that was looked at.
    if (change === 'unread' || activePage.current !== page || now?.accessed !== shown.accessed) return;
    panel.send({ type: 'page-changed', url: shown.chosen, change });
  }

  async function checkWhileAsked(): Promise<void> {
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await check().catch(() => undefined);
    }
    isRunning = false;
  }

  return () => {
    isAsked = true;
    if (!isRunning) void checkWhileAsked();
  };
}
