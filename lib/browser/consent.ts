import { browser } from './api';

const KEY = 'sends-to';

/** The origins that the reader has agreed to send an article's text to. */
async function agreed(): Promise<readonly string[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((origin): origin is string => typeof origin === 'string') : [];
}

/** Whether text may be sent to an origin ("http://localhost:5000") without asking again. */
export const maySendTo = async (origin: string): Promise<boolean> => (await agreed()).includes(origin);

export async function allowSendingTo(origin: string): Promise<void> {
  const others = (await agreed()).filter((one) => one !== origin);
  await browser.storage.local.set({ [KEY]: [...others, origin] });
}
