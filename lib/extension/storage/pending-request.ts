/** Passes a request to a panel that is still opening, or whose page is: from a context menu, or from another page's panel. */
import { browser } from '../api';
import { parseExtensionMessage } from '../messages/message-schemas';
import { toRecord } from './stored-decisions';

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
