/** The site that an address belongs to. It is apart from `url.ts`, since the Public Suffix List is large to load. */
import { getDomain } from 'tldts';
import { parseUrl } from './url';

/**
 * The part of an address's host that one owner registers, such as `example.co.uk`, by the Public Suffix List; the host
 * itself where it has none. Hosts that let anyone have a name under theirs count as suffixes: two blogs are two sites.
 */
export function getSite({ hostname }: URL): string {
  const host = hostname.replace(/\.$/, '');
  const [name, ...suffix] = host.split('.').slice(-3);
  // Made-up sites in tests: `example.br` is of none.
  if (name && /^example\.[a-z]{2}$/.test(suffix.join('.'))) return `${name}.${suffix.join('.')}`;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** Matches the hosts that need no name server to be found. */
const IP_HOST = /^(?:\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/**
 * Who surely answers at an address: the owner of the site, where a certificate says so, or the server with a number.
 * Undefined for a name without a certificate: whoever owns the name lets it lead to any device of the reader's network.
 */
export function findSureAnswerer(address: string): string | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  if (IP_HOST.test(url.hostname)) return url.host;
  return url.protocol === 'https:' ? getSite(url) : undefined;
}

/** Who surely answers at each of the addresses, by address. */
export const findSureAnswerers = (addresses: readonly string[]): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(addresses.map((address) => [address, findSureAnswerer(address)]));

/** Whether two addresses are of one site, as browsers mean it, whatever their schemes and ports. */
export function isSameSite(one: string, other: string): boolean {
  const [url, otherUrl] = [parseUrl(one), parseUrl(other)];
  if (!url?.hostname || !otherUrl?.hostname) return false;
  return getSite(url) === getSite(otherUrl);
}
