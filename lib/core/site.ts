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

/** Whether two addresses are of one site, as browsers mean it, whatever their schemes and ports. */
export function isSameSite(one: string, other: string): boolean {
  const [url, otherUrl] = [parseUrl(one), parseUrl(other)];
  if (!url?.hostname || !otherUrl?.hostname) return false;
  return getSite(url) === getSite(otherUrl);
}
