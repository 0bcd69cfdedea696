/** Tells a panel that opens again which stored comparison the page of a tab has. Kept in session storage, which is memory. */
import { isRecord } from '../../core/json';
import { removeHash } from '../../core/url';
import { browser } from '../api';
import { parseExtensionMessage } from '../messages/messages';
import { toRecord } from './decisions';

// Passes a request to a panel that is still opening, or whose page is: from a context menu, or from another page's
// panel.

/** A comparison that the reader asked for: the tab, and the link's address if it was a link's menu. */
export interface PendingRequest {
  readonly tabId: number;
  readonly url?: string;
  /** The tab that shows that address, where the original is to be read from there. */
  readonly originalTab?: number;
}

/**
 * Stores a request in session storage, which is memory, in place of an earlier one. What no panel takes is forgotten with
 * its tab: it names a link of that tab's page.
 */
export const storePendingRequest = (request: PendingRequest): Promise<void> =>
  browser.storage.session.set({ asked: request });

/** Reads the stored request about a tab and deletes it; undefined where there is none, or it is malformed. */
export async function takePendingRequest(tabId: number): Promise<PendingRequest | undefined> {
  const { asked: stored } = await browser.storage.session.get('asked');
  if (stored === undefined) return undefined;
  const request = parseExtensionMessage({ ...stored, type: 'asked' });
  // Another tab's request waits for that tab's page.
  if (request?.type === 'asked' && request.tabId !== tabId) return undefined;
  await browser.storage.session.remove('asked');
  if (request?.type !== 'asked') return undefined;
  const { type: _type, ...pending } = request;
  return pending;
}

/** Deletes the stored request where it is about a tab, which was closed. */
export async function deletePendingRequest(tabId: number): Promise<void> {
  const { asked } = await browser.storage.session.get('asked');
  if (toRecord(asked)['tabId'] === tabId) await browser.storage.session.remove('asked');
}

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
