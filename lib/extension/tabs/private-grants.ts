/**
 * What was granted for comparisons in private windows, until it is given back: when the page is left, or its tab, its
 * window or the browser is closed. In memory stands what it is; on disk, for a browser that was closed, only a salted
 * digest of it, which tells the permission again where it is still granted.
 */
import * as v from 'valibot';
import { browser } from '../api';
import { createParser, isOwnPage } from '../messages/messages';
import { listGrantedOrigins, removeOrigin } from '../permissions/permissions';
import { runExclusive } from '../storage/database';
import { onTabClosed } from './tabs';

const STORAGE_KEY = 'private-grants';

/** A match pattern that was granted, and the tab of the page that it was granted for. */
interface PrivateGrant {
  readonly origin: string;
  readonly tabId: number;
}

interface GrantDigest {
  readonly salt: string;
  readonly digest: string;
}

const parseGrants = createParser<readonly PrivateGrant[]>(v.array(v.object({ origin: v.string(), tabId: v.number() })));
const parseDigests = createParser<readonly GrantDigest[]>(v.array(v.object({ salt: v.string(), digest: v.string() })));

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const computeDigest = async (salt: string, origin: string): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${origin}`))));

async function createDigest({ origin }: PrivateGrant): Promise<GrantDigest> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, digest: await computeDigest(salt, origin) };
}

const readGrants = async (): Promise<readonly PrivateGrant[]> =>
  parseGrants((await browser.storage.session.get(STORAGE_KEY))[STORAGE_KEY]) ?? [];

/** On disk first come the digests: whatever ends here, nothing is granted of which nothing is noted. */
async function writeGrants(grants: readonly PrivateGrant[]): Promise<void> {
  if (grants.length === 0) {
    await browser.storage.session.remove(STORAGE_KEY);
    return browser.storage.local.remove(STORAGE_KEY);
  }
  await browser.storage.local.set({ [STORAGE_KEY]: await Promise.all(grants.map(createDigest)) });
  await browser.storage.session.set({ [STORAGE_KEY]: grants });
}

/** Gives back what is noted on disk alone. */
async function removeLost(): Promise<void> {
  const digests = parseDigests((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY]) ?? [];
  if (digests.length === 0) return;
  for (const origin of await listGrantedOrigins())
    for (const { salt, digest } of digests)
      if ((await computeDigest(salt, origin)) === digest) await removeOrigin(origin);
  await browser.storage.local.remove(STORAGE_KEY);
}

/** Changes what is noted, one change at a time in all windows. What is no longer noted, and not kept, is given back. */
const changeGrants = (
  change: (grants: readonly PrivateGrant[]) => readonly PrivateGrant[],
  { isKept = false } = {},
): Promise<void> =>
  runExclusive(STORAGE_KEY, async () => {
    const before = await readGrants();
    const after = change(before);
    if (after === before) return;
    if (before.length === 0) await removeLost();
    const isNoted = (origin: string): boolean => after.some((grant) => grant.origin === origin);
    if (!isKept) for (const { origin } of before) if (!isNoted(origin)) await removeOrigin(origin);
    await writeGrants(after);
  });

/** Notes what is granted for a page of a private window. */
export const storePrivateGrants = (origins: readonly string[], tabId: number): Promise<void> =>
  changeGrants((grants) => [...grants, ...origins.map((origin) => ({ origin, tabId }))]);

/** Gives back what was granted for the page of a tab, which is left or closed. */
export const removePrivateGrants = (tabId: number): Promise<void> =>
  changeGrants((grants) =>
    grants.some((grant) => grant.tabId === tabId) ? grants.filter((grant) => grant.tabId !== tabId) : grants,
  );

/** Keeps what was granted for a private page and is wanted for an ordinary one now. */
export const keepPrivateGrants = (isWanted: (origin: string) => boolean): Promise<void> =>
  changeGrants(
    (grants) =>
      grants.some(({ origin }) => isWanted(origin)) ? grants.filter(({ origin }) => !isWanted(origin)) : grants,
    { isKept: true },
  );

/** Gives back what was granted for private pages that are gone: the browser was closed before they were left. */
export const removeLostGrants = (): Promise<void> =>
  runExclusive(STORAGE_KEY, async () => {
    if ((await readGrants()).length === 0) await removeLost();
  });

/** Matches the name of a connection that stands for a private page: the number of its tab is in it. */
const HOLDER_NAME = /^private-tab:(-?\d+)$/;

/** How long after the worker has ended it is connected with again, in milliseconds. */
const RECONNECT_DELAY = 1000;

/**
 * In a page of Verso: has what was granted for a private page given back when this one is closed. The service worker sees
 * that by the connection, which is made anew where the worker itself was ended meanwhile.
 */
export function connectPrivateGrants(tabId: number): void {
  try {
    const { onDisconnect } = browser.runtime.connect({ name: `private-tab:${tabId}` });
    onDisconnect.addListener(() => setTimeout(() => connectPrivateGrants(tabId), RECONNECT_DELAY));
  } catch {
    // Verso was updated or removed: its worker gives back what is noted when it starts.
  }
}

/** In the service worker: gives back what was granted for a private page when that is left, whatever ends it. */
export function installPrivateGrants(): void {
  void removeLostGrants();
  // The browser wakes the worker for it.
  browser.runtime.onStartup.addListener(() => void removeLostGrants());
  onTabClosed((tabId) => void removePrivateGrants(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void removePrivateGrants(tabId);
  });
  browser.runtime.onConnect.addListener(({ name, sender, onDisconnect }) => {
    const tabId = HOLDER_NAME.exec(name)?.[1];
    if (tabId !== undefined && sender && isOwnPage(sender))
      onDisconnect.addListener(() => void removePrivateGrants(Number(tabId)));
  });
}
