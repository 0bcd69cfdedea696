import { parseUrl } from '../../util/url';

/** The calls that people copy together with the address. */
const API_PATH = /\/(?:translate|languages|listPairs)\/?$/i;

/**
 * A translation server's address as it was typed: http or https, with no user name, ending in a slash; undefined where
 * it is none. A scheme left out is http for this machine and https for any other.
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

/** A server as it is named to the reader: its host, with a path where one machine serves several. */
export const getServerLabel = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `${host}${pathname.replace(/\/$/, '')}`;
};
