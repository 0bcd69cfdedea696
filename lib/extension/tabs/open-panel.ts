/** The ways to open the panel (icon, shortcut, context menus), and the welcome page. */
import { browser, getSidePanel } from '../api';
import { sendMessage } from '../messages/messages';
import { loadBrowserStrings } from '../storage/language';
import { onSettingsChange } from '../storage/settings';
import { storePendingRequest } from '../storage/tab-comparison';
import { openPanelPage } from './panel-page';

interface ClickedTab {
  readonly id?: number;
  readonly windowId?: number;
}

/**
 * Opens the panel: beside the page, or as a page of its own in Firefox for Android, which has no sidebar. Must be called
 * directly from a click: browsers allow it at no other time. Resolves to whether it opens.
 */
export async function openPanel(tab: ClickedTab | undefined): Promise<boolean> {
  const sidePanel = getSidePanel();
  try {
    if (sidePanel && tab?.windowId !== undefined) await sidePanel.open({ windowId: tab.windowId });
    else if (hasSidebar()) await browser.sidebarAction.open();
    else if (!sidePanel && tab?.id !== undefined) await openPanelPage(tab.id);
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Firefox for Android has neither a sidebar, nor context menus, nor keys for add-ons. */
const hasSidebar = (): boolean => 'sidebarAction' in browser && browser.sidebarAction !== undefined;
export const hasContextMenus = (): boolean => 'contextMenus' in browser && browser.contextMenus !== undefined;

const LINK_MENU_ID = 'compare-link';
const PAGE_MENU_ID = 'compare-page';

const ICON_COMMAND = '_execute_action';

/** The keyboard shortcut that opens the panel, as the browser writes it; undefined where there is none. */
export async function getPanelShortcut(): Promise<string | undefined> {
  const commands = 'commands' in browser && browser.commands ? await browser.commands.getAll() : [];
  return commands.find(({ name }) => name === ICON_COMMAND)?.shortcut || undefined;
}

/** Whether Verso's icon stands in the browser's bar. True where the browser does not tell. */
export async function isIconPinned(): Promise<boolean> {
  const action = browser.action as Partial<{ getUserSettings(): Promise<{ readonly isOnToolbar?: boolean }> }>;
  const settings = await action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar ?? true;
}

/** Opens the panel from the icon and its shortcut, the context menu of a link, and the context menu of a page. */
export function installPanelOpeners(): void {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab);
    void sendMessage({ type: 'called' });
  });
  if (!hasContextMenus()) return;
  browser.runtime.onInstalled.addListener(() => void installMenus());
  onSettingsChange(() => void renameMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    void openPanel(tab);
    if (tab?.id === undefined) return;
    const url = info.menuItemId === LINK_MENU_ID ? info.linkUrl : undefined;
    void requestComparison({ tabId: tab.id, ...(url === undefined ? {} : { url }) });
  });
}

/** Requests a comparison: by message from an open panel, through storage from one that is still opening. */
export async function requestComparison(request: { tabId: number; url?: string }): Promise<void> {
  await storePendingRequest(request);
  await sendMessage({ type: 'asked', ...request });
}

const loadMenuTitles = async () => {
  const getString = await loadBrowserStrings();
  return { [LINK_MENU_ID]: getString('browser_compare_link'), [PAGE_MENU_ID]: getString('browser_compare_page') };
};

/**
 * Creates the context menus. Nothing is awaited between removing and creating: two runs at once would create them
 * twice.
 */
async function installMenus(): Promise<void> {
  const { [LINK_MENU_ID]: linkTitle, [PAGE_MENU_ID]: pageTitle } = await loadMenuTitles();
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({
    id: LINK_MENU_ID,
    title: linkTitle,
    contexts: ['link'],
    documentUrlPatterns,
    targetUrlPatterns: documentUrlPatterns,
  });
  browser.contextMenus.create({ id: PAGE_MENU_ID, title: pageTitle, contexts: ['page'], documentUrlPatterns });
}

/** Updates the titles of the menus, since another language may have been chosen. */
async function renameMenus(): Promise<void> {
  for (const [id, title] of Object.entries(await loadMenuTitles()))
    await browser.contextMenus.update(id, { title }).catch(() => undefined); // The menu is not created yet.
}

/** Opens the welcome page once, after Verso was installed. */
export function installWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
