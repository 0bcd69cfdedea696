/** Addresses of the web: read, compared, and their parts. */

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

/**
 * Names of an address's parameters, in order. By `forEach`, since Firefox's content scripts may not iterate the page's
 * objects ("not safely Xrayable").
 */
export function listParameterNames(url: URL): string[] {
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}
