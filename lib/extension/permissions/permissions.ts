import { browser } from '../api';

type PermissionSet = Parameters<typeof browser.permissions.request>[0];

/** What Firefox calls the text of a page that an extension passes on. */
const TEXT_DATA_TYPE = 'websiteContent';

/** An address's host as browsers ask about it: without its port, which Firefox does not take. */
export const toOriginPatterns = (address: string): string[] => {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
};

const ALL_SITES: PermissionSet = { origins: ['*://*/*'] };

/** A site as it is read: over http and https and with the hosts below it, since addresses of news lead from one to another. */
function toSitePattern(address: string): string {
  const { hostname } = new URL(address);
  const isName = /\.[^.\d]+$/.test(hostname);
  return isName ? `*://*.${hostname.replace(/^www\./, '')}/*` : `*://${hostname}/*`;
}

/** Whether this browser asks its readers about data at all: the manifest made for it says so. */
const isDataPermissionRequired = (): boolean =>
  browser.runtime
    .getManifest()
    .browser_specific_settings?.gecko?.data_collection_permissions?.optional?.includes(TEXT_DATA_TYPE) ?? false;

/** What the browser has to grant before a page's text may be sent to an address. */
const buildSendPermissions = (address: string): PermissionSet => ({
  origins: toOriginPatterns(address),
  ...(isDataPermissionRequired() ? { data_collection: [TEXT_DATA_TYPE] } : {}),
});

const hasPermissions = (wanted: PermissionSet): Promise<boolean> =>
  browser.permissions.contains(wanted).catch(() => false);

async function requestPermissions(wanted: PermissionSet): Promise<boolean> {
  try {
    return await browser.permissions.request(wanted);
  } catch {
    return hasPermissions(wanted); // Some browsers will not be asked for what they granted from the start.
  }
}

/**
 * Asks the reader whether Verso may reach an address, unless it may already. To be called straight from a click, before
 * anything is waited for: browsers show their question then only.
 */
export const requestHostAccess = (address: string): Promise<boolean> =>
  requestPermissions({ origins: toOriginPatterns(address) });

/** Whether the browser lets Verso read an address. */
export const hasReadAccess = (address: string): Promise<boolean> =>
  hasPermissions({ origins: [`*://${new URL(address).hostname}/*`] });

/** Asks for the sites of these addresses, unless they may be read already; straight from a click, as `askToReach`. */
export const requestReadAccess = (...addresses: readonly string[]): Promise<boolean> =>
  requestPermissions({ origins: [...new Set(addresses.map(toSitePattern))] });

/** Whether Verso may look at every page, and so notice translations unasked. */
export const hasAllSitesAccess = (): Promise<boolean> => hasPermissions(ALL_SITES);

/** Asks for that; straight from a click, as `askToReach`. */
export const requestAllSitesAccess = (): Promise<boolean> => requestPermissions(ALL_SITES);

/** Gives that back. */
export const revokeAllSitesAccess = (): Promise<boolean> => browser.permissions.remove(ALL_SITES).catch(() => false);

/** Calls back when the reader has granted something, or taken it back, here or in the browser. */
export function onPermissionChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Whether the browser lets Verso send a page's text to an address; readers can take that back there. */
export const canSendText = (address: string): Promise<boolean> => hasPermissions(buildSendPermissions(address));

/** Asks for that as `askToReach` does, and like it straight from a click. */
export const requestSendAccess = (address: string): Promise<boolean> =>
  requestPermissions(buildSendPermissions(address));

/**
 * Gives back what was granted for sending, as far as it was granted apart from what every installation has: the host,
 * and with `data` what Firefox asks about a page's text.
 */
export async function revokeAccess({ address, data }: { address?: string; data: boolean }): Promise<void> {
  const parts: PermissionSet[] = [
    ...(address ? [{ origins: toOriginPatterns(address) }] : []),
    ...(data && isDataPermissionRequired() ? [{ data_collection: [TEXT_DATA_TYPE] } as PermissionSet] : []),
  ];
  // Browsers refuse to take back what was granted with the installation.
  for (const part of parts) await browser.permissions.remove(part).catch(() => false);
}

/** Calls back when the reader has taken something back in the browser. */
export const onAccessRevoked = (gone: () => void): void => browser.permissions.onRemoved.addListener(gone);
