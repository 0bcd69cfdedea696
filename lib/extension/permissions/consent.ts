import { parseUrl } from '../../util/url';
import { browser } from '../api';
import { runExclusive } from '../storage/run-exclusive';
import { canSendText, onAccessRevoked, requestSendAccess, revokeAccess, toOriginPatterns } from './permissions';

const STORAGE_KEY = 'sends-to';

const isOrigin = (stored: unknown): stored is string =>
  typeof stored === 'string' && parseUrl(stored)?.origin === stored;

const parseOrigins = (stored: unknown): string[] => (Array.isArray(stored) ? stored.filter(isOrigin) : []);

/** The origins ("http://localhost:5000") that the reader has agreed to send an article's text to. */
export const readConsents = async (): Promise<string[]> =>
  parseOrigins((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY]);

/** Resolves to what is agreed to then. */
const changeConsents = (changed: (agreed: readonly string[]) => readonly string[]): Promise<readonly string[]> =>
  runExclusive(STORAGE_KEY, async () => {
    const agreed = changed(await readConsents());
    await browser.storage.local.set({ [STORAGE_KEY]: agreed });
    return agreed;
  });

/** Whether text may be sent to an address without asking: the reader agreed, and the browser allows it still. */
export const hasConsent = async (address: string): Promise<boolean> =>
  (await readConsents()).includes(new URL(address).origin) && (await canSendText(address));

/**
 * The reader agrees that text is sent to an address: asks the browser, and keeps the agreement where that says yes. To
 * be called straight from a click, before anything is waited for.
 */
export async function grantConsent(address: string): Promise<boolean> {
  if (!(await requestSendAccess(address))) return false;
  const { origin } = new URL(address);
  await changeConsents((agreed) => [...agreed.filter((one) => one !== origin), origin]);
  return true;
}

/** Takes an agreement back, and what the browser granted for it alone. */
export async function revokeConsent(origin: string): Promise<void> {
  const others = await changeConsents((agreed) => agreed.filter((one) => one !== origin));
  const [host] = toOriginPatterns(origin);
  const shared = others.some((one) => toOriginPatterns(one)[0] === host);
  await revokeAccess({ ...(shared ? {} : { address: origin }), data: others.length === 0 });
}

/** Calls back after an agreement was made or taken back, in whichever part of Verso. */
export const onConsentChange = (changed: () => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && STORAGE_KEY in changes) changed();
  });

/** Calls back when text may no longer be sent somewhere, by the reader's word here or in the browser's own settings. */
export function onConsentRevoked(gone: () => void): void {
  onAccessRevoked(gone);
  browser.storage.onChanged.addListener((changes, area) => {
    const { oldValue, newValue } = (area === 'local' && changes[STORAGE_KEY]) || {};
    if (parseOrigins(oldValue).some((one) => !parseOrigins(newValue).includes(one))) gone();
  });
}
