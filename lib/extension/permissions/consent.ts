/** Stores the reader's consent to send an article's text to a server. */
import { parseUrl } from '../../core/url';
import { browser } from '../api';
import { runExclusive } from '../storage/database';
import { canSendText, onAccessRevoked, requestSendAccess, revokeAccess, toOriginPatterns } from './permissions';

const STORAGE_KEY = 'sends-to';

const isOrigin = (stored: unknown): stored is string =>
  typeof stored === 'string' && parseUrl(stored)?.origin === stored;

const parseOrigins = (stored: unknown): string[] => (Array.isArray(stored) ? stored.filter(isOrigin) : []);

/** The origins ("http://localhost:5000") that the reader has consented to. Rejects where the browser's storage does. */
export const readConsents = async (): Promise<string[]> =>
  parseOrigins((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY]);

/** Changes the stored consents, one change at a time in all windows. Resolves to the new ones. */
const changeConsents = (change: (consents: readonly string[]) => readonly string[]): Promise<readonly string[]> =>
  runExclusive(STORAGE_KEY, async () => {
    const consents = change(await readConsents());
    await browser.storage.local.set({ [STORAGE_KEY]: consents });
    return consents;
  });

/** Whether text may be sent to an address without asking: the reader consented, and the browser still allows it. */
export const hasConsent = async (address: string): Promise<boolean> =>
  (await readConsents()).includes(new URL(address).origin) && (await canSendText(address));

/**
 * Asks the browser for permission to send text to an address, and stores the reader's consent if it is granted. Must be
 * called directly from a click, before anything is awaited. Resolves to whether it was granted.
 */
export async function grantConsent(address: string): Promise<boolean> {
  if (!(await requestSendAccess(address))) return false;
  const { origin } = new URL(address);
  await changeConsents((consents) => [...consents.filter((other) => other !== origin), origin]);
  return true;
}

/** Deletes a consent, and revokes what the browser granted for this one alone. */
export async function revokeConsent(origin: string): Promise<void> {
  const otherConsents = await changeConsents((consents) => consents.filter((other) => other !== origin));
  const [host] = toOriginPatterns(origin);
  const isHostShared = otherConsents.some((other) => toOriginPatterns(other)[0] === host);
  await revokeAccess({ ...(isHostShared ? {} : { address: origin }), data: otherConsents.length === 0 });
}

/** Calls back after a consent was granted or revoked, in any part of Verso. */
export const onConsentChange = (callback: () => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && STORAGE_KEY in changes) callback();
  });

/** Calls back when a consent was revoked in Verso, or a permission in the browser's own settings. */
export function onConsentRevoked(callback: () => void): void {
  onAccessRevoked(callback);
  browser.storage.onChanged.addListener((changes, area) => {
    const { oldValue, newValue } = (area === 'local' && changes[STORAGE_KEY]) || {};
    if (parseOrigins(oldValue).some((origin) => !parseOrigins(newValue).includes(origin))) callback();
  });
}
