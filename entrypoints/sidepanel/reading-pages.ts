/** Opens pages in which a comparison is read side by side, and keeps them as the panel has it. */
import { browser } from '../../lib/extension/api';
import { answerReading, createReadingKey } from '../../lib/extension/messages/reading-channel';
import { onTabClosed } from '../../lib/extension/tabs/tabs';
import { loadExports, type Panel } from '../../lib/panel/panel';
import { isComparison, type PanelState } from '../../lib/panel/state/panel-state';
import type { ShownReport } from '../../lib/panel/state/shown-report';
import { isOfReport } from '../../lib/report/passages';

/** Whether a state is the same comparison, perhaps with more that is known or was decided. */
const isSameComparison = (one: ShownReport, other: ShownReport): boolean =>
  one.chosen === other.chosen &&
  one.accessed === other.accessed &&
  one.report.translation.url === other.report.translation.url;

/** What to do, for each page that was opened, with a state of the panel or of a page that it has left. */
const followers = new Set<(state: PanelState) => void>();

/** Tells the pages of a state; those that show another comparison do not heed it. */
export function followReading(state: PanelState): void {
  for (const follow of followers) follow(state);
}

/** Opens one for the comparison on show. `privateTab`: where it is private, the tab that the panel is about. */
export async function openReadingPage(panel: Panel, privateTab?: number): Promise<void> {
  const state = panel.state.value;
  if (!isComparison(state)) return;
  const { buildReading } = await loadExports();
  let shown: ShownReport = state;
  let words = panel.words.peek();
  // Once one of them is closed, nothing of it may stay.
  const privateTabs =
    privateTab === undefined ? [] : [privateTab, state.way?.kind === 'tab' ? state.way.tabId : undefined];
  const key = createReadingKey();
  const offer = answerReading(key, () => ({
    ...buildReading(panel.localizer, shown, words),
    privateTabs,
  }));
  const follow = (next: PanelState): void => {
    if (!isComparison(next) || !isSameComparison(next, shown)) return;
    const known = panel.words.peek();
    // Those of the page in front may be another page's.
    if (known && isOfReport(known, next.report)) words = known;
    const isChanged = next.report !== shown.report || next.view !== shown.view || next.pending !== shown.pending;
    shown = next;
    if (isChanged) offer.send();
  };
  followers.add(follow);
  onTabClosed((id) => {
    if (!privateTabs.includes(id)) return;
    followers.delete(follow);
    offer.close();
  });
  await browser.tabs.create({ url: browser.runtime.getURL(`/reading.html?key=${key}`) });
}
