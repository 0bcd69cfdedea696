/** Keeps public pages from requesting addresses of the reader's own device or network. */
import ipaddr from 'ipaddr.js';
import { parseWebUrl } from '../address/normalize-url';

/** The only part of IPv6 that is assigned for public addresses so far. */
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Matches host names that no public server has: those of this device and of home or office networks. */
const INTERNAL_HOST = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/**
 * Whether only this device or its network answers at an address. `URL` has already normalized all ways to write an IPv4
 * address. An IPv6 address that contains an IPv4 address counts as that one, or as not public. Host names are not
 * resolved.
 */
function isInternalUrl({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (!ipaddr.isValid(host)) return !host.includes('.') || INTERNAL_HOST.test(host);
  const address = ipaddr.process(host);
  return address.range() !== 'unicast' || (address.kind() === 'ipv6' && !address.match(PUBLIC_IPV6));
}

/**
 * Creates the check which addresses may be requested for a page. For a public or unknown page only public addresses
 * may; for a page of the device or its network all may.
 * @param page the page's address.
 */
export function createReachCheck(page: string | undefined): (url: URL) => boolean {
  const pageUrl = page === undefined ? undefined : parseWebUrl(page);
  const isInternalPage = pageUrl !== undefined && isInternalUrl(pageUrl);
  return (url) => isInternalPage || !isInternalUrl(url);
}
