import { browser, sidePanel } from './api';
import { tell } from './messages';
import { leaveAsked } from './storage';

interface Place {
  readonly id?: number;
  readonly windowId?: number;
}

/** Opens the panel. Must be called straight from the click: browsers allow it then only. */
function openPanel(tab: Place | undefined): void {
  const chrome = sidePanel();
  if (chrome && tab?.windowId !== undefined) void chrome.open({ windowId: tab.windowId });
  else if (!chrome) void browser.sidebarAction.open();
}

const LINK = 'compare-link';
const PAGE = 'compare-page';

/** The three ways in: the icon (and its shortcut), the menu of a link, the menu of the page. */
export function installOpeners(): void {
  browser.action.onClicked.addListener((tab) => openPanel(tab));
  browser.runtime.onInstalled.addListener(() => void installMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    openPanel(tab);
    if (tab?.id === undefined) return;
    const url = info.menuItemId === LINK ? info.linkUrl : undefined;
    void ask({ tabId: tab.id, ...(url === undefined ? {} : { url }) });
  });
}

/** Told to a panel that is open, and left for one that is only just opening. */
async function ask(asked: { tabId: number; url?: string }): Promise<void> {
  await leaveAsked(asked);
  await tell({ type: 'asked', ...asked });
}

async function installMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({
    id: LINK,
    title: browser.i18n.getMessage('compareWithLink'),
    contexts: ['link'],
    documentUrlPatterns,
    targetUrlPatterns: documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: PAGE,
    title: browser.i18n.getMessage('comparePage'),
    contexts: ['page'],
    documentUrlPatterns,
  });
}
