/** Keeps public pages from requesting addresses of the reader's own device or network. */
import ipaddr from 'ipaddr.js';
import { parseWebUrl } from '../address/normalize-url';
import { isInternalAddress, isInternalHostName } from './internal-hosts';

/** Gives the IP addresses of a host name, where the browser tells them; none where it does not, or where it has none. */
export type HostResolver = (host: string) => Promise<readonly string[]>;

/** Whether an address may be requested. */
export type ReachCheck = (url: URL) => Promise<boolean>;

const getHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/**
 * Whether only this device or its network answers at an address, as far as its text tells. `URL` has already normalized
 * all ways to write an IPv4 address.
 */
function isInternalUrl(url: URL): boolean {
  const host = getHost(url);
  return ipaddr.isValid(host) ? isInternalAddress(host) : isInternalHostName(host);
}

/**
 * Creates the check which addresses may be requested for a page. For a public or unknown page only public addresses
 * may, and only names none of whose IP addresses is an internal one; for a page of the device or its network all may.
 * @param page the page's address.
 * @param resolveHost without it a name is judged by its text alone.
 */
export function createReachCheck(page: string | undefined, resolveHost?: HostResolver): ReachCheck {
  const pageUrl = page === undefined ? undefined : parseWebUrl(page);
  if (pageUrl !== undefined && isInternalUrl(pageUrl)) return async () => true;
  return async (url) => {
    if (isInternalUrl(url)) return false;
    const host = getHost(url);
    const addresses = resolveHost && !ipaddr.isValid(host) ? await resolveHost(host) : [];
    return !addresses.some((address) => ipaddr.isValid(address) && isInternalAddress(address));
  };
}
