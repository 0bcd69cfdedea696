/** What a reader pastes → an address that can be asked for. */

import { toSafeUrl } from '../../report';
import { getHost, parseUrl, removeHash } from '../../util/url';

export type ParsedAddress =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: 'unclear' | 'same' };

/** A missing "https://" is added; the page itself is not its own original. */
export function parseAddress(text: string, page: string): ParsedAddress {
  const typed = text.trim();
  const url = toSafeUrl(/^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed) ? typed : `https://${typed}`);
  if (url === undefined || /\s/.test(typed) || !hasHost(url)) return { ok: false, why: 'unclear' };
  return removeHash(url) === removeHash(page) ? { ok: false, why: 'same' } : { ok: true, url };
}

function hasHost(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
}

/** What tells two addresses of one site apart: the path, read as words. */
export function formatShortAddress(url: string): string {
  const read = parseUrl(url);
  if (!read) return url;
  const { hostname, pathname, search } = read;
  const path = `${pathname}${search}`.replace(/\/$/, '');
  return hostname.replace(/^www\./, '') + decodePath(path);
}

/** A page by its site, or by its address where others of the same site are spoken of too. */
export function formatDistinctAddress(url: string, others: readonly string[]): string {
  const host = getHost(url);
  const shared = others.some((other) => other !== url && getHost(other) === host);
  return host === '' || shared ? formatShortAddress(url) : host;
}

/** Signs that turn round what stands beside them: they stay as the address has them. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

function decodePath(path: string): string {
  try {
    return decodeURI(path).replace(BIDI_CONTROLS, encodeURIComponent);
  } catch {
    return path;
  }
}
