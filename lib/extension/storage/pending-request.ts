import { browser } from '../api';
import { messageFromVerso } from '../messages/message-schemas';

/** What a context menu asked for before the panel was there to hear it; taken once. */
export interface Asked {
  readonly tabId: number;
  readonly url?: string;
}

export const leaveAsked = (asked: Asked): Promise<void> => browser.storage.session.set({ asked });

export async function takeAsked(): Promise<Asked | undefined> {
  const { asked } = await browser.storage.session.get('asked');
  if (asked === undefined) return undefined;
  await browser.storage.session.remove('asked');
  const read = messageFromVerso({ ...asked, type: 'asked' });
  return read?.type === 'asked'
    ? { tabId: read.tabId, ...(read.url === undefined ? {} : { url: read.url }) }
    : undefined;
}
