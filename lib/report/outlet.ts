/** Names a page's outlet: what the page calls itself, which it can choose, and its host, which it cannot. */

import type { Article } from '../core/article';
import type { NamedOutlet } from '../core/detection';
import { getHost } from '../core/url';
import { formatBidiText } from '../text/bidi-text';
import { shortenText } from '../text/shorten-text';
import { sanitizeText } from './sanitize';

export interface Outlet {
  /** Shortened; empty where the page has none, or only its address for one. */
  readonly name: string;
  readonly wholeName: string;
  /** In ASCII and without "www."; empty where the page has no address. It always stands behind the name, and whole. */
  readonly host: string;
}

/** In code points. A longer name would fill a line, and could say there what Verso never said. */
const MAX_NAME_LENGTH = 48;

/** Marks that turn round what stands beside them. A title may need them for its spelling; a name does not. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F]/g;

/** A name that is an address. If it is the page's own, the host says so; if not, it is not to pass for the host. */
const ADDRESS = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/?$/iu;

export function describeOutlet({ site = '', url }: Pick<Article, 'site' | 'url'>): Outlet {
  const host = getHost(url);
  const wholeName = sanitizeText(site.replace(DIRECTION_MARKS, ''));
  return { name: host && ADDRESS.test(wholeName) ? '' : shortenName(wholeName), wholeName, host };
}

/** Shortens what a page calls itself or someone. It keeps whole code points. */
export const shortenName = (name: string): string => shortenText(name, MAX_NAME_LENGTH);

/** What data files call an outlet, where its host or address stands beside: its whole name, or its host for want of one. */
export const getOutletName = ({ wholeName, host }: Outlet): string => wholeName || host;

/** "The Harbour Times · harbour.example", so that neither turns the other round in a sentence of `locale`. */
export function formatOutlet({ name, host }: Outlet, locale: string): string {
  // The figures that a host begins with would go with right-to-left letters before them, the rest would not.
  const steadyHost = /^\d/.test(host) ? `\u200E${host}` : host;
  return formatBidiText([{ text: name }, name && host ? ' · ' : '', { text: steadyHost }], locale);
}

/** The same of an outlet that a page names as another's, with the host that the page links to, if any. */
export const formatNamedOutlet = ({ name, host }: NamedOutlet, locale: string): string =>
  formatOutlet(describeOutlet({ site: name, url: host ? `https://${host}` : '' }), locale);
