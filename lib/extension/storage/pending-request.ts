/** Passes a request from a context menu to a side panel that is still opening. */
import { browser } from '../api';
import { parseExtensionMessage } from '../messages/message-schemas';

/** A comparison that the reader asked for: the tab, and the link's address if it was a link's menu. */
export interface PendingRequest {
  readonly tabId: number;
  readonly url?: string;
}

/** Stores a request in session storage, in place of an earlier one. */
export const storePendingRequest = (request: PendingRequest): Promise<void> =>
  browser.storage.session.set({ asked: request });

/** Reads the stored request and deletes it; undefined where there is none, or it is malformed. */
export async function takePendingRequest(): Promise<PendingRequest | undefined> {
  const { asked: stored } = await browser.storage.session.get('asked');
  if (stored === undefined) return undefined;
  await browser.storage.session.remove('asked');
  const request = parseExtensionMessage({ ...stored, type: 'asked' });
  return request?.type === 'asked'
    ? { tabId: request.tabId, ...(request.url === undefined ? {} : { url: request.url }) }
    : undefined;
}
