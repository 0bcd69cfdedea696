import { browser } from '../api';
import { parseExtensionMessage } from '../messages/message-schemas';

/** What a context menu asked for before the panel was there to hear it; taken once. */
export interface PendingRequest {
  readonly tabId: number;
  readonly url?: string;
}

export const storePendingRequest = (asked: PendingRequest): Promise<void> => browser.storage.session.set({ asked });

export async function takePendingRequest(): Promise<PendingRequest | undefined> {
  const { asked } = await browser.storage.session.get('asked');
  if (asked === undefined) return undefined;
  await browser.storage.session.remove('asked');
  const read = parseExtensionMessage({ ...asked, type: 'asked' });
  return read?.type === 'asked'
    ? { tabId: read.tabId, ...(read.url === undefined ? {} : { url: read.url }) }
    : undefined;
}
