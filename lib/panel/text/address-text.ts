/** Parses addresses that a reader pastes, and formats addresses for the reader. */

import { getHost, parseUrl, removeHash } from '../../core/url';
import { toSafeUrl } from '../../report/sanitize';

export type ParsedAddress =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: 'unclear' | 'same' };

/**
 * Parses a pasted address. Adds a missing "https://". Refuses the page's own address (`same`) and anything else
 * (`unclear`).
 */
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

/** An address without scheme and "www.", with its path decoded. It distinguishes pages of one site. */
export function formatShortAddress(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url;
  const { hostname, pathname, search } = parsed;
  const path = `${pathname}${search}`.replace(/\/$/, '');
  return hostname.replace(/^www\./, '') + decodePath(path);
}

/** A page's host, or its short address where `others` has pages of the same site. */
export function formatDistinctAddress(url: string, others: readonly string[]): string {
  const host = getHost(url);
  const isHostShared = others.some((other) => other !== url && getHost(other) === host);
  return host === '' || isHostShared ? formatShortAddress(url) : host;
}

/** Characters that change the direction of the text around them; they stay percent-encoded. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

function decodePath(path: string): string {
  try {
    return decodeURI(path).replace(BIDI_CONTROLS, encodeURIComponent);
  } catch {
    return path;
  }
}
