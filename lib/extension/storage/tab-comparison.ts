/** Tells a panel that opens again which stored comparison the page of a tab has. Kept in session storage, which is memory. */
import { isRecord } from '../../util/json';
import { removeHash } from '../../util/url';
import { browser } from '../api';

/** What was compared with the page of a tab, by the key of the pair and when the original was read. */
export interface TabComparison {
  readonly tabId: number;
  readonly address: string;
  readonly key: string;
  readonly accessed: string;
}

const toStorageKey = (tabId: number): string => `compared:${tabId}`;

/** In place of what the tab had before. */
export const storeTabComparison = ({ tabId, address, ...compared }: TabComparison): Promise<void> =>
  browser.storage.session.set({ [toStorageKey(tabId)]: { address: removeHash(address), ...compared } });

/** Undefined where the tab has none, or shows another page by now. */
export async function readTabComparison({
  tabId,
  address,
}: Pick<TabComparison, 'tabId' | 'address'>): Promise<TabComparison | undefined> {
  const name = toStorageKey(tabId);
  const { [name]: stored } = await browser.storage.session.get(name);
  if (!isRecord(stored) || stored['address'] !== removeHash(address)) return undefined;
  const { key, accessed } = stored;
  return typeof key === 'string' && typeof accessed === 'string' ? { tabId, address, key, accessed } : undefined;
}

/** Called when a tab was closed, or has another address: only the same page gets it back. */
export async function deleteTabComparison(tabId: number, address?: string): Promise<void> {
  const isSame = address !== undefined && (await readTabComparison({ tabId, address })) !== undefined;
  if (!isSame) await browser.storage.session.remove(toStorageKey(tabId));
}
