/** What a reader pastes → an address that can be asked for. */
import { safeUrl } from '../report';

export type AddressRead =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: 'unclear' | 'same' };

/** A missing "https://" is added; the page itself is not its own original. */
export function readAddress(text: string, page: string): AddressRead {
  const typed = text.trim();
  const url = safeUrl(/^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed) ? typed : `https://${typed}`);
  if (url === undefined || /\s/.test(typed) || !hasHost(url)) return { ok: false, why: 'unclear' };
  return withoutHash(url) === withoutHash(page) ? { ok: false, why: 'same' } : { ok: true, url };
}

function hasHost(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
}

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

/** What tells two addresses of one site apart: the path, read as words. */
export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  const path = `${pathname}${search}`.replace(/\/$/, '');
  return hostname.replace(/^www\./, '') + decoded(path);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
