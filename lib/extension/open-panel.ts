import { browser, sidePanel } from './api';
import { browserWords } from './browser-strings';
import { tell } from './messages/messages';
import { leaveAsked } from './storage/pending-request';
import { onSettings } from './storage/settings';

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

const ICON = '_execute_action';

/** The keys that open the panel, as the browser writes them; undefined where the reader has taken them away. */
export async function panelKeys(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === ICON)?.shortcut || undefined;
}

/** The three ways in: the icon (and its shortcut), the menu of a link, the menu of the page. */
export function installOpeners(): void {
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab);
    void tell({ type: 'called' });
  });
  browser.runtime.onInstalled.addListener(() => void installMenus());
  onSettings(() => void renameMenus());
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

const titles = async () => {
  const word = await browserWords();
  return { [LINK]: word('browser_compare_link'), [PAGE]: word('browser_compare_page') };
};

/** Between taking away and making anew nothing is waited for: Verso may be installed twice at a time. */
async function installMenus(): Promise<void> {
  const { [LINK]: link, [PAGE]: page } = await titles();
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({
    id: LINK,
    title: link,
    contexts: ['link'],
    documentUrlPatterns,
    targetUrlPatterns: documentUrlPatterns,
  });
  browser.contextMenus.create({ id: PAGE, title: page, contexts: ['page'], documentUrlPatterns });
}

/** Another language may have been chosen. */
async function renameMenus(): Promise<void> {
  for (const [id, title] of Object.entries(await titles()))
    await browser.contextMenus.update(id, { title }).catch(() => undefined); // Not there yet: made with its title.
}

/** Once, when Verso is new here: what it does, and how to begin. */
export function installWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
