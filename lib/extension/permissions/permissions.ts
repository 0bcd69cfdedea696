import { browser } from '../api';

type Wanted = Parameters<typeof browser.permissions.request>[0];

/** What Firefox calls the text of a page that an extension passes on. */
const TEXT = 'websiteContent';

/** An address's host as browsers ask about it: without its port, which Firefox does not take. */
export const originsOf = (address: string): string[] => {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
};

const EVERYWHERE: Wanted = { origins: ['*://*/*'] };

/** A site as it is read: over http and https and with the hosts below it, since addresses of news lead from one to another. */
function siteOf(address: string): string {
  const { hostname } = new URL(address);
  const isName = /\.[^.\d]+$/.test(hostname);
  return isName ? `*://*.${hostname.replace(/^www\./, '')}/*` : `*://${hostname}/*`;
}

/** Whether this browser asks its readers about data at all: the manifest made for it says so. */
const asksAboutData = (): boolean =>
  browser.runtime
    .getManifest()
    .browser_specific_settings?.gecko?.data_collection_permissions?.optional?.includes(TEXT) ?? false;

/** What the browser has to grant before a page's text may be sent to an address. */
const toSend = (address: string): Wanted => ({
  origins: originsOf(address),
  ...(asksAboutData() ? { data_collection: [TEXT] } : {}),
});

const granted = (wanted: Wanted): Promise<boolean> => browser.permissions.contains(wanted).catch(() => false);

async function asked(wanted: Wanted): Promise<boolean> {
  try {
    return await browser.permissions.request(wanted);
  } catch {
    return granted(wanted); // Some browsers will not be asked for what they granted from the start.
  }
}

/**
 * Asks the reader whether Verso may reach an address, unless it may already. To be called straight from a click, before
 * anything is waited for: browsers show their question then only.
 */
export const askToReach = (address: string): Promise<boolean> => asked({ origins: originsOf(address) });

/** Whether the browser lets Verso read an address. */
export const mayRead = (address: string): Promise<boolean> =>
  granted({ origins: [`*://${new URL(address).hostname}/*`] });

/** Asks for the sites of these addresses, unless they may be read already; straight from a click, as `askToReach`. */
export const askToRead = (...addresses: readonly string[]): Promise<boolean> =>
  asked({ origins: [...new Set(addresses.map(siteOf))] });

/** Whether Verso may look at every page, and so notice translations unasked. */
export const maySeeAll = (): Promise<boolean> => granted(EVERYWHERE);

/** Asks for that; straight from a click, as `askToReach`. */
export const askToSeeAll = (): Promise<boolean> => asked(EVERYWHERE);

/** Gives that back. */
export const seeNoMore = (): Promise<boolean> => browser.permissions.remove(EVERYWHERE).catch(() => false);

/** Calls back when the reader has granted something, or taken it back, here or in the browser. */
export function onPermission(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Whether the browser lets Verso send a page's text to an address; readers can take that back there. */
export const maySend = (address: string): Promise<boolean> => granted(toSend(address));

/** Asks for that as `askToReach` does, and like it straight from a click. */
export const askToSend = (address: string): Promise<boolean> => asked(toSend(address));

/**
 * Gives back what was granted for sending, as far as it was granted apart from what every installation has: the host,
 * and with `data` what Firefox asks about a page's text.
 */
export async function giveBack({ address, data }: { address?: string; data: boolean }): Promise<void> {
  const parts: Wanted[] = [
    ...(address ? [{ origins: originsOf(address) }] : []),
    ...(data && asksAboutData() ? [{ data_collection: [TEXT] } as Wanted] : []),
  ];
  // Browsers refuse to take back what was granted with the installation.
  for (const part of parts) await browser.permissions.remove(part).catch(() => false);
}

/** Calls back when the reader has taken something back in the browser. */
export const onGivenBack = (gone: () => void): void => browser.permissions.onRemoved.addListener(gone);
