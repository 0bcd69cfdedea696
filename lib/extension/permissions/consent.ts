import { parseUrl } from '../../util/url';
import { browser } from '../api';
import { oneByOne } from '../storage/run-exclusive';
import { askToSend, giveBack, maySend, onGivenBack, originsOf } from './permissions';

const KEY = 'sends-to';

const isOrigin = (stored: unknown): stored is string =>
  typeof stored === 'string' && parseUrl(stored)?.origin === stored;

const origins = (stored: unknown): string[] => (Array.isArray(stored) ? stored.filter(isOrigin) : []);

/** The origins ("http://localhost:5000") that the reader has agreed to send an article's text to. */
export const agreedOrigins = async (): Promise<string[]> => origins((await browser.storage.local.get(KEY))[KEY]);

/** Resolves to what is agreed to then. */
const change = (changed: (agreed: readonly string[]) => readonly string[]): Promise<readonly string[]> =>
  oneByOne(KEY, async () => {
    const agreed = changed(await agreedOrigins());
    await browser.storage.local.set({ [KEY]: agreed });
    return agreed;
  });

/** Whether text may be sent to an address without asking: the reader agreed, and the browser allows it still. */
export const maySendTo = async (address: string): Promise<boolean> =>
  (await agreedOrigins()).includes(new URL(address).origin) && (await maySend(address));

/**
 * The reader agrees that text is sent to an address: asks the browser, and keeps the agreement where that says yes. To
 * be called straight from a click, before anything is waited for.
 */
export async function agreeToSend(address: string): Promise<boolean> {
  if (!(await askToSend(address))) return false;
  const { origin } = new URL(address);
  await change((agreed) => [...agreed.filter((one) => one !== origin), origin]);
  return true;
}

/** Takes an agreement back, and what the browser granted for it alone. */
export async function forgetAgreement(origin: string): Promise<void> {
  const others = await change((agreed) => agreed.filter((one) => one !== origin));
  const [host] = originsOf(origin);
  const shared = others.some((one) => originsOf(one)[0] === host);
  await giveBack({ ...(shared ? {} : { address: origin }), data: others.length === 0 });
}

/** Calls back after an agreement was made or taken back, in whichever part of Verso. */
export const onAgreements = (changed: () => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed();
  });

/** Calls back when text may no longer be sent somewhere, by the reader's word here or in the browser's own settings. */
export function onWithdrawn(gone: () => void): void {
  onGivenBack(gone);
  browser.storage.onChanged.addListener((changes, area) => {
    const { oldValue, newValue } = (area === 'local' && changes[KEY]) || {};
    if (origins(oldValue).some((one) => !origins(newValue).includes(one))) gone();
  });
}
