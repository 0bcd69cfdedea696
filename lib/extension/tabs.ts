import { removeHash } from '../util/url';
import { browser } from './api';
import { injectContentScript } from './detection-mode';
import { parseSnapshot } from './messages/message-schemas';
import { type PageSnapshot, sendTabMessage } from './messages/messages';

export interface ActiveTab {
  readonly id: number;
  readonly url: string;
  /** Of a private window: nothing about its pages is kept. */
  readonly isPrivate: boolean;
}

/** The tab in front in this window, if its address may be read at all. */
export async function getActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', isPrivate: tab.incognito };
}

/** An open tab that shows this address, its fragment aside. */
export async function findTab(url: string): Promise<Pick<ActiveTab, 'id' | 'url'> | undefined> {
  const tabs = await browser.tabs.query({});
  const showing = tabs.filter(
    (t) => t.id !== undefined && t.url !== undefined && removeHash(t.url) === removeHash(url),
  );
  const tab = showing.find(({ status }) => status === 'complete') ?? showing[0];
  return tab && { id: tab.id!, url: tab.url! };
}

/** What a tab shows now; undefined where it is gone. */
export const getTabUrl = (tabId: number): Promise<string | undefined> =>
  browser.tabs.get(tabId).then(
    ({ url }) => url,
    () => undefined,
  );

/** Ordinary pages in other tabs: this window's first, the one looked at last before the others. */
export async function listOtherTabs(than: number): Promise<{ id: number; url: string; title: string }[]> {
  const here = await browser.windows.getCurrent();
  const tabs = (await browser.tabs.query({})).filter(({ id, url }) => id !== than && /^https?:/i.test(url ?? ''));
  const near = (tab: { windowId?: number }) => (tab.windowId === here.id ? 0 : 1);
  return tabs
    .sort((a, b) => near(a) - near(b) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, url = '', title = '' }) => (id === undefined ? [] : [{ id, url, title: title || url }]));
}

/** Calls back when a tab is closed. */
export const onTabClosed = (closed: (tabId: number) => void): void => browser.tabs.onRemoved.addListener(closed);

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

/** How long a tab that was only just opened is waited for, in milliseconds. */
const LOAD_TIMEOUT = 8000;

/** Waits until a tab has loaded; a tab that takes too long, or is gone, is taken as it is. */
export async function waitForTab(tabId: number): Promise<void> {
  // The clock may be put right meanwhile.
  const end = performance.now() + LOAD_TIMEOUT;
  while (performance.now() < end) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab || tab.status === 'complete') return;
    await new Promise((soon) => setTimeout(soon, 150));
  }
}

/**
 * What the content script of a tab sees now; it is put there first where the tab is older than the extension, or is not
 * looked at unasked. Undefined where it cannot be: the browser's own pages, stores and files are closed to extensions,
 * and any page may be that the reader has not let Verso see.
 */
export async function getSnapshot(tabId: number): Promise<PageSnapshot | undefined> {
  const first = parseSnapshot(await sendTabMessage(tabId, { type: 'snapshot' }));
  if (first) return first;
  return (await injectContentScript(tabId))
    ? parseSnapshot(await sendTabMessage(tabId, { type: 'snapshot' }))
    : undefined;
}

/** Opens a web page; addresses of pages, files and kept comparisons that are none are left alone. */
export const openTab = async (url: string): Promise<unknown> =>
  /^https?:\/\//i.test(url) ? browser.tabs.create({ url }) : undefined;
