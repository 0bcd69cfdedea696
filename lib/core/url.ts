/** Parses web addresses and takes them apart. */

/**
 * Parses an address, a relative one against `base`; undefined where it is not valid. It does not use `URL.canParse`,
 * because that of Node 20, once optimized, sometimes refuses addresses with letters beyond ASCII.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Parses an http(s) address without user name and password; undefined for anything else. */
export function parseWebUrl(href: string, base?: string): URL | undefined {
  const url = parseUrl(href.trim(), base);
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
}

/** Whether a text is a valid address that begins with http or https. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && parseUrl(text) !== undefined;

/** Removes the fragment (`#…`) of an address. */
export const removeHash = (url: string): string => url.replace(/#.*/s, '');

/** The host of an address without "www."; an empty string where the address is not valid. */
export const getHost = (url: string): string => parseUrl(url)?.hostname.replace(/^www\./, '') ?? '';

/**
 * Lists the names of an address's query parameters, in order. It uses `forEach`, because content scripts of Firefox
 * cannot iterate objects of the page ("not safely Xrayable").
 */
export function listParameterNames(url: URL): string[] {
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}

/** Matches the names of query parameters that only track readers, or choose an AMP version. */
const TRACKING =
  /^(utm_.*|at_.*|ns_.*|mc_[ce]id|_ga|_gl|_hs.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|cmpid|ocid|icid|ito|ref|ref_src|ref_url|spm|xtor|wt_z?mc|smid|s_cid|trk|wprov|vero_id|maca|cmp|campaign|mkt_tok|guce_\w+|__twitter_impression|sfnsn|amp|outputtype)$/i;

export const isTrackingParameter = (name: string): boolean => TRACKING.test(name);
