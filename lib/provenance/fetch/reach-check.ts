import ipaddr from 'ipaddr.js';
import { parseWebUrl } from '../address/normalize-url';

/** The only part of IPv6 that is given out to the public so far. */
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Names that no public server has: of this device, of a home or office network, or set aside for them. */
const INTERNAL_HOST = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/**
 * Whether an address is one that only this device or its network answers at. `URL` has read every way to write an IPv4
 * address by then; an IPv6 address that carries an IPv4 one counts as that, or as none that is public. What a name
 * stands for is not looked up.
 */
function isInternalUrl({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (!ipaddr.isValid(host)) return !host.includes('.') || INTERNAL_HOST.test(host);
  const address = ipaddr.process(host);
  return address.range() !== 'unicast' || (address.kind() === 'ipv6' && !address.match(PUBLIC_IPV6));
}

/**
 * What may be asked for on behalf of a page: where the page itself is public, or unknown, public addresses only.
 * @param page its address.
 */
export function createReachCheck(page: string | undefined): (url: URL) => boolean {
  const from = page === undefined ? undefined : parseWebUrl(page);
  const inner = from !== undefined && isInternalUrl(from);
  return (url) => inner || !isInternalUrl(url);
}
