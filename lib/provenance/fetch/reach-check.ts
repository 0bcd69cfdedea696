import ipaddr from 'ipaddr.js';
import { addressOf } from '../address/normalize-url';

/** The only part of IPv6 that is given out to the public so far. */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3');

/** Names that no public server has: of this device, of a home or office network, or set aside for them. */
const INNER = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/**
 * Whether an address is one that only this device or its network answers at. `URL` has read every way to write an IPv4
 * address by then; an IPv6 address that carries an IPv4 one counts as that, or as none that is public. What a name
 * stands for is not looked up.
 */
function isInner({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (!ipaddr.isValid(host)) return !host.includes('.') || INNER.test(host);
  const address = ipaddr.process(host);
  return address.range() !== 'unicast' || (address.kind() === 'ipv6' && !address.match(GIVEN_OUT));
}

/**
 * What may be asked for on behalf of a page: where the page itself is public, or unknown, public addresses only.
 * @param page its address.
 */
export function reachFrom(page: string | undefined): (url: URL) => boolean {
  const from = page === undefined ? undefined : addressOf(page);
  const inner = from !== undefined && isInner(from);
  return (url) => inner || !isInner(url);
}
