import { browser } from './api';
import { type Snapshot, tellTab } from './messages';

export interface ActiveTab {
  readonly id: number;
  readonly url: string;
}

/** The tab in front in this window, if its address may be read at all. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

/** An open tab that shows this address, its fragment aside. */
export async function tabShowing(url: string): Promise<ActiveTab | undefined> {
  const plain = (address: string) => address.replace(/#.*$/s, '');
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((t) => t.id !== undefined && t.url !== undefined && plain(t.url) === plain(url));
  return tab && { id: tab.id!, url: tab.url! };
}

/** Calls back whenever another tab comes to the front of this window, or the one in front shows another page. */
export function onTabChange(changed: (tab: { id: number; navigated: boolean }) => void): void {
  browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    const here = await browser.windows.getCurrent();
    if (here.id === windowId) changed({ id: tabId, navigated: false });
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete' || change.url !== undefined) changed({ id: tabId, navigated: true });
  });
}

/** What the content script of a tab sees now; it is put there first where the tab is older than the extension. */
export async function snapshotOf(tabId: number): Promise<Snapshot | undefined> {
  const first = (await tellTab(tabId, { type: 'snapshot' })) as Snapshot | undefined;
  if (first) return first;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content-scripts/content.js'] });
  } catch {
    return undefined; // The browser's own pages, stores, and files are closed to every extension.
  }
  return (await tellTab(tabId, { type: 'snapshot' })) as Snapshot | undefined;
}

export const openTab = (url: string): Promise<unknown> => browser.tabs.create({ url });
