/** Finds, watches and opens tabs. */

import type { TranslationDetection } from '../../core/detection';
import { getBaseLanguage } from '../../core/language-tag';
import { getHost, removeHash } from '../../core/url';
import { browser } from '../api';
import { getLanguageName, loadBrowserStrings, readInterfaceLanguage } from '../storage/language';
import { isInPrivateWindow } from './private-window';

/** The badge's text (the original's language) and the icon's title for a page. No badge where it is no translation. */
async function buildBadge(detection: TranslationDetection | undefined): Promise<{ text: string; title: string }> {
  if (!detection?.translation) return { text: '', title: 'Verso' };
  const getString = await loadBrowserStrings();
  const [bestCandidate] = detection.candidates;
  const lang = detection.originalLang ?? bestCandidate?.lang;
  const translatedFrom = lang
    ? getString('browser_translated_from', getLanguageName(lang, await readInterfaceLanguage()))
    : getString('browser_translated');
  const originalText = bestCandidate
    ? getString('browser_original', getHost(bestCandidate.url))
    : getString('browser_not_linked');
  return { text: lang ? getBaseLanguage(lang).toUpperCase() : '↔', title: `${translatedFrom} ${originalText}` };
}

/** Sets the badge and title of the icon for one tab. Does nothing where the tab is closed. */
export async function showBadge(tabId: number, detection: TranslationDetection | undefined): Promise<void> {
  const { text, title } = await buildBadge(detection);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#2f4fc4' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined); // The tab was closed in the meantime.
}

/** A tab of the reader's. */
export interface ReaderTab {
  readonly id: number;
  /** Empty where Verso may not read it. */
  readonly url: string;
  /** Whether it is in a private window: then nothing about its pages is stored. */
  readonly isPrivate: boolean;
}

/** The active tab of this window; undefined where there is none. */
export async function getActiveTab(): Promise<ReaderTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', isPrivate: tab.incognito };
}

/** A tab by its id; undefined where it is closed. */
export const getTab = (tabId: number): Promise<ReaderTab | undefined> =>
  browser.tabs.get(tabId).then(
    (tab) => ({ id: tabId, url: tab.url ?? '', isPrivate: tab.incognito }),
    () => undefined,
  );

/** Undefined in Firefox for Android, which has one window and no API for it. */
const getCurrentWindow = async (): Promise<{ readonly id?: number; readonly incognito: boolean } | undefined> =>
  'windows' in browser && browser.windows ? browser.windows.getCurrent() : undefined;

/** All tabs that this window may be shown: those of private windows only where it is private itself. */
async function getVisibleTabs() {
  const [tabs, currentWindow] = await Promise.all([browser.tabs.query({}), getCurrentWindow()]);
  const isPrivate = currentWindow?.incognito ?? isInPrivateWindow();
  return { currentWindow, tabs: isPrivate ? tabs : tabs.filter(({ incognito }) => !incognito) };
}

/** How long to wait for a tab to load, in milliseconds. */
const LOAD_TIMEOUT = 8000;

const waitForTurn = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Waits until a tab has loaded or is closed, at most until the timeout. Never rejects. */
export async function waitForTab(tabId: number): Promise<void> {
  const deadline = performance.now() + LOAD_TIMEOUT;
  while (performance.now() < deadline) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab || tab.status === 'complete') return;
    await waitForTurn();
  }
}

/**
 * An open tab that shows this address, whatever the fragment; one that has loaded is preferred. One that was opened this
 * moment is waited for: it is empty until the server answers. A private one is found from private windows only.
 */
export async function findTab(url: string): Promise<ReaderTab | undefined> {
  // `Date.now` could jump when the clock is corrected.
  const deadline = performance.now() + LOAD_TIMEOUT;
  for (;;) {
    const { tabs } = await getVisibleTabs();
    const matchingTabs = tabs.filter(
      (t) => t.id !== undefined && t.url !== undefined && removeHash(t.url) === removeHash(url),
    );
    const tab = matchingTabs.find(({ status }) => status === 'complete') ?? matchingTabs[0];
    if (tab) return { id: tab.id!, url: tab.url!, isPrivate: tab.incognito };
    const isOpening = tabs.some((t) => t.status === 'loading' && /^(?:about:blank)?$/.test(t.url ?? ''));
    if (!isOpening || performance.now() > deadline) return undefined;
    await waitForTurn();
  }
}

/** The address of a tab; undefined where the tab is closed or Verso may not read it. */
export const getTabUrl = (tabId: number): Promise<string | undefined> =>
  browser.tabs.get(tabId).then(
    ({ url }) => url,
    () => undefined,
  );

/**
 * Web pages in other tabs: those of this window first, then by when they were last used, latest first. Those of private
 * windows are listed in private windows only.
 */
export async function listOtherTabs(activeTabId: number): Promise<{ id: number; url: string; title: string }[]> {
  const { tabs, currentWindow } = await getVisibleTabs();
  const computeWindowRank = (tab: { windowId?: number }) => (tab.windowId === currentWindow?.id ? 0 : 1);
  return tabs
    .filter(({ id, url }) => id !== activeTabId && /^https?:/i.test(url ?? ''))
    .sort((a, b) => computeWindowRank(a) - computeWindowRank(b) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, url = '', title = '' }) => (id === undefined ? [] : [{ id, url, title: title || url }]));
}

/** Calls back when a tab is closed. */
export const onTabClosed = (callback: (tabId: number) => void): void => browser.tabs.onRemoved.addListener(callback);

/** Calls back when another tab of this window becomes active, or when any tab loads or changes its address. */
export function onTabChange(callback: (tab: { id: number; navigated: boolean }) => void): void {
  browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    if ((await getCurrentWindow())?.id === windowId) callback({ id: tabId, navigated: false });
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete' || change.url !== undefined) callback({ id: tabId, navigated: true });
  });
}

/** Opens a web page in a new tab behind the one in front. Resolves to its id; undefined for other addresses. */
export const openTabBehind = async (url: string): Promise<number | undefined> =>
  /^https?:\/\//i.test(url) ? (await browser.tabs.create({ url, active: false })).id : undefined;

/** Opens a web page in a new tab. Does nothing for other addresses, which pages or imported files may contain. */
export const openTab = async (url: string): Promise<unknown> =>
  /^https?:\/\//i.test(url) ? browser.tabs.create({ url }) : undefined;
