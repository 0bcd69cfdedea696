/** Opens a translation of the page in a tab, to be compared there with this page as its original. */

import { storePendingRequest } from '../../../lib/extension/storage/tab-comparison';
import { openPanelPage, showTab } from '../../../lib/extension/tabs/panel-page';
import { askToRead } from '../../../lib/extension/tabs/read-access';
import { openTabBehind } from '../../../lib/extension/tabs/tabs';
import type { ActivePageRef } from '../active-page';
import type { ArticleTab } from './article-tab';

/**
 * Creates the function that does it. Called within the click, since browsers only then ask for permission to read the
 * translation's site; where that is refused the tab opens all the same, and the panel says there what it needs.
 */
export const createTranslationOpener =
  (activePage: ActivePageRef, articleTab: ArticleTab) =>
  async (url: string): Promise<void> => {
    const original = activePage.current;
    const access = askToRead([url], original?.isPrivate ? original.id : undefined);
    if (!original) return;
    await access;
    const tabId = await openTabBehind(url);
    if (tabId === undefined) return;
    // Before the tab is in front: the panel looks for the request when it is.
    await storePendingRequest({ tabId, url: original.address, originalTab: original.id });
    await (articleTab.isElsewhere ? openPanelPage(tabId) : showTab(tabId));
  };
