/** The tab of the article: the one in front, beside the panel, or the one that the panel's own page was opened for. */

import { readArticleTabId, showPanelPage, showTab } from '../../../lib/extension/tabs/panel-page';
import { getActiveTab, getTab, onTabChange, type ReaderTab } from '../../../lib/extension/tabs/tabs';

/** A tab that came to the front, or whose page loaded or changed its address. */
interface TabChange {
  readonly id: number;
  readonly navigated: boolean;
}

export interface ArticleTab {
  /** Whether the panel is a page of its own, so that the reader sees either it or the article. */
  readonly isElsewhere: boolean;
  readonly get: () => Promise<ReaderTab | undefined>;
  readonly is: (tabId: number) => boolean;
  /** Brings the article in front of the panel's page. Resolves to false where its tab is closed. */
  readonly show: () => Promise<boolean>;
  /** Brings the panel's page back to the front. */
  readonly leave: () => Promise<void>;
  readonly onChange: (callback: (change: TabChange) => void) => void;
}

/** @param id the tab that the panel's own page is about; undefined where the panel stands beside the tab in front */
export const createArticleTab = (id: number | undefined = readArticleTabId()): ArticleTab =>
  id === undefined
    ? {
        isElsewhere: false,
        get: getActiveTab,
        is: () => false,
        show: async () => true,
        leave: async () => undefined,
        onChange: onTabChange,
      }
    : {
        isElsewhere: true,
        get: () => getTab(id),
        is: (tabId) => tabId === id,
        show: () => showTab(id),
        leave: showPanelPage,
        onChange: (callback) =>
          onTabChange((change) => {
            if (change.id === id && change.navigated) callback(change);
          }),
      };
