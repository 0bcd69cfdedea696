/** The panel as a page of its own, for browsers that have no place beside an article: it is about the tab that its address names. */
import { removeHash } from '../../core/url';
import { browser } from '../api';

/** The article's tab, from this page's address; undefined where the panel stands beside the tab in front. */
export function readArticleTabId(search: string = globalThis.location?.search ?? ''): number | undefined {
  const id = new URLSearchParams(search).get('tab');
  return id !== null && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

/** Brings the panel's page about a tab to the front; opens it where there is none. */
export async function openPanelPage(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`);
  const page = (await browser.tabs.query({})).find((tab) => removeHash(tab.url ?? '') === url);
  if (page?.id !== undefined) await showTab(page.id);
  else await browser.tabs.create({ url });
}

/** Brings a tab to the front. Resolves to false where it is closed. */
export const showTab = (tabId: number): Promise<boolean> =>
  browser.tabs.update(tabId, { active: true }).then(
    () => true,
    () => false,
  );

/** Brings this page of Verso to the front again. */
export async function showPanelPage(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await showTab(own.id);
}
