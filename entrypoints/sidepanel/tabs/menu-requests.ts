/** Answers requests from context menus: a comparison with a link, or with the page's best candidate. */
import { takePendingRequest } from '../../../lib/extension/storage/tab-comparison';
import type { Panel } from '../../../lib/panel/panel';
import type { ActivePageRef } from '../active-page';

export function createMenuRequests(panel: Panel, activePage: ActivePageRef) {
  /** Compares as a menu has asked for, where one has. */
  async function answerPendingRequest(): Promise<void> {
    const asked = activePage.current && (await takePendingRequest(activePage.current.id));
    if (!asked || asked.tabId !== activePage.current?.id) return;
    const now = panel.state.value;
    const url = asked.url ?? (now.kind === 'ready' ? now.chosen : undefined);
    if (!url || !('provenance' in now)) return;
    const fromTab = { way: { kind: 'tab', tabId: asked.originalTab }, signal: 'listed' } as const;
    panel.send({ type: 'compare', url, ...(asked.originalTab === undefined ? {} : fromTab) });
  }

  return {
    answerPendingRequest,
    /** Answers what is asked of the page: closes a saved comparison or the list first. */
    answerMenuRequest(): void {
      const { state, actions } = panel.saved;
      const { open } = state.value;
      actions.leave();
      if (!open) void answerPendingRequest();
    },
  };
}
