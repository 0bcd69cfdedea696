/**
 * An address read, a relative one from `base`; undefined for what is none. Node 20's `URL.canParse`, once compiled, now
 * and then refuses letters beyond ASCII.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Whether it is one of the web: http or https. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && parseUrl(text) !== undefined;

/** The page itself, whatever part of it an address points at. */
export const removeHash = (url: string): string => url.replace(/#.*/s, '');

/** An address's host without "www.", "" where there is none. */
export const getHost = (url: string): string => parseUrl(url)?.hostname.replace(/^www\./, '') ?? '';
