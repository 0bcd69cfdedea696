/** Parses the address of a translation server as a user types it, and formats it as a label. */
import { parseUrl } from '../../core/url';

/** Paths of API calls, which people copy together with the address. */
const API_PATH = /\/(?:translate|languages|listPairs)\/?$/i;

/**
 * Parses a server's address. The result is an http or https URL without user name, ending in a slash; undefined where
 * there is none. A missing scheme is http for this machine and https for any other.
 */
export function parseServerAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  const url = parseUrl(
    /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `${isLoopbackAddress(text) ? 'http' : 'https'}://${text}`,
  );
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const path = url.pathname.replace(API_PATH, '').replace(/(?<!\/)\/+$/, '');
  return `${url.origin}${path}/`;
}

const isLoopbackAddress = (text: string): boolean => /^(?:localhost|127\.|\[::1\])/i.test(text);

/** Returns the name of a server for readers: its host, with a path where one machine has several servers. */
export const getServerLabel = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `${host}${pathname.replace(/\/$/, '')}`;
};
