/** What the browser permits Verso: to read sites, and to send text to servers. */
import { browser } from '../api';

type PermissionSet = Parameters<typeof browser.permissions.request>[0];

/** Firefox's name for the text of a page that an extension sends on. */
const TEXT_DATA_TYPE = 'websiteContent';

/** The match pattern of an address's host; without the port, which Firefox does not accept. */
export const toOriginPatterns = (address: string): string[] => {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
};

const ALL_SITES: PermissionSet = { origins: ['*://*/*'] };

/** The match pattern of a site: http and https, with all subdomains, since news sites redirect between them. */
function toSitePattern(address: string): string {
  const { hostname } = new URL(address);
  const isDomainName = /\.[^.\d]+$/.test(hostname);
  return isDomainName ? `*://*.${hostname.replace(/^www\./, '')}/*` : `*://${hostname}/*`;
}

/** Whether this browser asks readers about data that an extension sends, as the manifest made for it says. */
const isDataPermissionRequired = (): boolean =>
  browser.runtime
    .getManifest()
    .browser_specific_settings?.gecko?.data_collection_permissions?.optional?.includes(TEXT_DATA_TYPE) ?? false;

/** The permissions that sending a page's text to an address needs. */
const buildSendPermissions = (address: string): PermissionSet => ({
  origins: toOriginPatterns(address),
  ...(isDataPermissionRequired() ? { data_collection: [TEXT_DATA_TYPE] } : {}),
});

const hasPermissions = async (permissions: PermissionSet): Promise<boolean> => {
  try {
    return await browser.permissions.contains(permissions);
  } catch {
    return false;
  }
};

async function requestPermissions(permissions: PermissionSet): Promise<boolean> {
  try {
    return await browser.permissions.request(permissions);
  } catch {
    return hasPermissions(permissions); // Some browsers reject requests for what they granted with the installation.
  }
}

/**
 * Asks the reader whether Verso may send requests to an address, unless it may already. Must be called directly from a
 * click, before anything is awaited: browsers show their question at no other time. Resolves to whether it was granted.
 */
export const requestHostAccess = (address: string): Promise<boolean> =>
  requestPermissions({ origins: toOriginPatterns(address) });

/** Whether the browser lets Verso read an address, over http and https. */
export const hasReadAccess = (address: string): Promise<boolean> =>
  hasPermissions({ origins: [`*://${new URL(address).hostname}/*`] });

/** The match patterns that reading these addresses is asked for with. */
export const toSitePatterns = (addresses: readonly string[]): string[] => [...new Set(addresses.map(toSitePattern))];

/** Asks to read the sites of these addresses; directly from a click, as `requestHostAccess`. */
export const requestReadAccess = (...addresses: readonly string[]): Promise<boolean> =>
  requestPermissions({ origins: toSitePatterns(addresses) });

/** Whether the browser has granted a match pattern, alone or within a broader one. */
export const hasOrigin = (origin: string): Promise<boolean> => hasPermissions({ origins: [origin] });

/** What is granted, as match patterns; none where the browser does not tell. */
export const listGrantedOrigins = async (): Promise<readonly string[]> =>
  (await browser.permissions.getAll().catch(() => undefined))?.origins ?? [];

/** Gives up a match pattern that was granted while Verso ran. */
export const removeOrigin = (origin: string): Promise<unknown> =>
  browser.permissions.remove({ origins: [origin] }).catch(() => undefined);

/** Whether Verso may read all sites, which detection in every page needs. */
export const hasAllSitesAccess = (): Promise<boolean> => hasPermissions(ALL_SITES);

/** Asks to read all sites; directly from a click, as `requestHostAccess`. */
export const requestAllSitesAccess = (): Promise<boolean> => requestPermissions(ALL_SITES);

/** Gives up the permission to read all sites. Resolves to whether the browser revoked it. */
export const revokeAllSitesAccess = (): Promise<boolean> => browser.permissions.remove(ALL_SITES).catch(() => false);

/** Calls back when the reader granted or revoked a permission, in Verso or in the browser. */
export function onPermissionChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

/** Whether the browser lets Verso send a page's text to an address; readers can revoke that in the browser. */
export const canSendText = (address: string): Promise<boolean> => hasPermissions(buildSendPermissions(address));

/** Asks whether Verso may send a page's text to an address; directly from a click, as `requestHostAccess`. */
export const requestSendAccess = (address: string): Promise<boolean> =>
  requestPermissions(buildSendPermissions(address));

/**
 * Gives up what was granted for sending text: the host of `address`, and with `data` Firefox's permission for a page's
 * text. What was granted with the installation stays.
 */
export async function revokeAccess({ address, data }: { address?: string; data: boolean }): Promise<void> {
  const parts: PermissionSet[] = [
    ...(address ? [{ origins: toOriginPatterns(address) }] : []),
    ...(data && isDataPermissionRequired() ? [{ data_collection: [TEXT_DATA_TYPE] } as PermissionSet] : []),
  ];
  // Browsers do not revoke what was granted with the installation.
  for (const part of parts) await browser.permissions.remove(part).catch(() => false);
}

/** Calls back when a permission was revoked. */
export const onAccessRevoked = (callback: () => void): void => browser.permissions.onRemoved.addListener(callback);
