/** Keeps public pages from requesting addresses of the reader's own device or network. */

import ipaddr from 'ipaddr.js';
import { parseWebUrl } from '../../core/url';

// Host names that lead to the reader's own device or network, although nothing in their letters says so.

/** Top-level names that no public server has: reserved ones (RFC 6761, RFC 8375, RFC 9476), and those of networks. */
const INTERNAL_ENDINGS = `
  localhost localdomain local internal intranet private corp home lan home.arpa alt test invalid
  ip cpe setup station hotspot router modem gateway cmcc jiofi workgroup`;

/** Names that their owners let resolve to the asking device, to any address written in them, or to a private network. */
const LOOPBACK_NAMES = `
  nip.io sslip.io xip.io traefik.me backname.io localtest.me local.gd localho.st lvh.me vcap.me lacolhost.com
  smackaho.st 127-0-0-1.org.uk plex.direct ts.net beta.tailscale.net`;

/** Names under which a router, modem or repeater answers in its own network. */
const ROUTER_NAMES = `
  fritz.box fritz.nas easy.box o2.box kabel.box congstar.box connect.box vodafone.box hi.link
  routerlogin.net routerlogin.com orbilogin.net orbilogin.com mywifiext.net mywifiext.com
  tplinkwifi.net tplinklogin.net tplinkap.net tplinkmodem.net tplinkrepeater.net tplinkextender.net tplinkplclogin.net
  tendawifi.com router.asus.com asusrouter.com repeater.asus.com miwifi.com netis.cc dlinkrouter.com leike.cc melogin.cn
  linksyssmartwifi.com aterm.me setup.ui.com setup.ubnt.com my.keenetic.net my.netcraze.net my.meerkat.net
  mafreebox.freebox.fr mafreebox.free.fr mabbox.bytel.fr attlocal.net homenet.telecomitalia.it`;

const toPattern = (names: string): RegExp =>
  new RegExp(`(?:^|\\.)(?:${names.trim().split(/\s+/).join('|').replaceAll('.', '\\.')})$`);

const INTERNAL_NAME = toPattern(INTERNAL_ENDINGS + LOOPBACK_NAMES + ROUTER_NAMES);

/** An IPv4 address within a name, as services write it that resolve to what is asked: `10.0.0.1.…`, `app-10-0-0-1.…`. */
const EMBEDDED_IPV4 = /(?<![\d.])\d{1,3}([.-])\d{1,3}\1\d{1,3}\1\d{1,3}(?=[.-])/g;

/** The only part of IPv6 that is assigned for public addresses so far. */
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Whether an IP address is none of the public internet. One of IPv6 that contains one of IPv4 counts as that one. */
export function isInternalAddress(text: string): boolean {
  const address = ipaddr.process(text);
  return address.range() !== 'unicast' || (address.kind() === 'ipv6' && !address.match(PUBLIC_IPV6));
}

const hasInternalIpv4 = (host: string): boolean =>
  [...host.matchAll(EMBEDDED_IPV4)]
    .map(([text]) => text.replaceAll('-', '.'))
    .some((text) => ipaddr.IPv4.isValidFourPartDecimal(text) && isInternalAddress(text));

/** Whether a host name, in lower case, is one of the reader's device or network by what is known of names. */
export const isInternalHostName = (host: string): boolean =>
  !host.includes('.') || INTERNAL_NAME.test(host) || hasInternalIpv4(host);

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
