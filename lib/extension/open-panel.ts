import { browser, getSidePanel } from './api';
import { loadBrowserStrings } from './browser-strings';
import { sendMessage } from './messages/messages';
import { storePendingRequest } from './storage/pending-request';
import { onSettingsChange } from './storage/settings';

interface ClickedTab {
  readonly id?: number;
  readonly windowId?: number;
}

/** Opens the panel. Must be called straight from the click: browsers allow it then only. */
function openPanel(tab: ClickedTab | undefined): void {
  const chrome = getSidePanel();
  if (chrome && tab?.windowId !== undefined) void chrome.open({ windowId: tab.windowId });
  else if (!chrome) void browser.sidebarAction.open();
}

const LINK_MENU_ID = 'compare-link';
const PAGE_MENU_ID = 'compare-page';

const ICON_COMMAND = '_execute_action';

/** The keys that open the panel, as the browser writes them; undefined where the reader has taken them away. */
export async function getPanelShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === ICON_COMMAND)?.shortcut || undefined;
}

/** The three ways in: the icon (and its shortcut), the menu of a link, the menu of the page. */
export function installPanelOpeners(): void {
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab);
    void sendMessage({ type: 'called' });
  });
  browser.runtime.onInstalled.addListener(() => void installMenus());
  onSettingsChange(() => void renameMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    openPanel(tab);
    if (tab?.id === undefined) return;
    const url = info.menuItemId === LINK_MENU_ID ? info.linkUrl : undefined;
    void requestComparison({ tabId: tab.id, ...(url === undefined ? {} : { url }) });
  });
}

/** Told to a panel that is open, and left for one that is only just opening. */
async function requestComparison(asked: { tabId: number; url?: string }): Promise<void> {
  await storePendingRequest(asked);
  await sendMessage({ type: 'asked', ...asked });
}

const loadMenuTitles = async () => {
  const word = await loadBrowserStrings();
  return { [LINK_MENU_ID]: word('browser_compare_link'), [PAGE_MENU_ID]: word('browser_compare_page') };
};

/** Between taking away and making anew nothing is waited for: Verso may be installed twice at a time. */
async function installMenus(): Promise<void> {
  const { [LINK_MENU_ID]: link, [PAGE_MENU_ID]: page } = await loadMenuTitles();
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({
    id: LINK_MENU_ID,
    title: link,
    contexts: ['link'],
    documentUrlPatterns,
    targetUrlPatterns: documentUrlPatterns,
  });
  browser.contextMenus.create({ id: PAGE_MENU_ID, title: page, contexts: ['page'], documentUrlPatterns });
}

/** Another language may have been chosen. */
async function renameMenus(): Promise<void> {
  for (const [id, title] of Object.entries(await loadMenuTitles()))
    await browser.contextMenus.update(id, { title }).catch(() => undefined); // Not there yet: made with its title.
}

/** Once, when Verso is new here: what it does, and how to begin. */
export function installWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
