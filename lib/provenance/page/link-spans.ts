/** Finds the links and written-out addresses of a line that may lead to an original. */

import { memoizeByObject } from '../../core/memoize';
import type { PlacedLine } from '../../core/page-observation';
import { findMatches } from '../../core/regexp';
import { parseWebUrl } from '../../core/url';
import { isDeepUrl, isFrontPage, isNeverOriginal, isNonArticle, normalizeUrl } from '../address/normalize-url';
import type { PageFacts } from './page-facts';

/** A link or a written-out address in the text of a line. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly url: URL;
  readonly isWrittenOut: boolean;
  readonly hreflang?: string;
  /** The address looks like a single article's. Only words can tell that another one is the original. */
  readonly isDeep: boolean;
}

/** Matches an address written out in a text, with or without its scheme. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'“”«»（）()【】]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{2,6}\/[^\s<>"'“”（）()]{6,}/gi;

/**
 * The normal form of an address that a page credits as the original's; undefined where it cannot be: this page, a front
 * page, a social network, a picture. What its path looks like does not matter.
 */
export function toCreditedUrl(page: PageFacts, href: string): URL | undefined {
  const parsed = parseWebUrl(href, page.markup.base);
  if (!parsed) return undefined;
  const url = normalizeUrl(parsed);
  return page.isSelf(url) || isNeverOriginal(url) || isFrontPage(url) ? undefined : url;
}

const isDeepArticle = (url: URL): boolean => isDeepUrl(url) && !isNonArticle(url);

/** The normal form of an address that looks like a single article's, and that no words need to credit. */
export function toCandidateUrl(page: PageFacts, href: string): URL | undefined {
  const url = toCreditedUrl(page, href);
  return url && isDeepArticle(url) ? url : undefined;
}

function findLinks(page: PageFacts, run: PlacedLine): LinkSpan[] {
  return run.links.flatMap(({ start, end, href, hreflang }) => {
    const url = toCreditedUrl(page, href);
    const isWrittenOut = /^(https?:\/\/|www\.)\S+$/i.test(run.text.slice(start, end));
    return url ? [{ start, end, url, hreflang, isWrittenOut, isDeep: isDeepArticle(url) }] : [];
  });
}

function findWrittenAddresses(page: PageFacts, run: PlacedLine): LinkSpan[] {
  if (!run.text.includes('/')) return [];
  return findMatches(run.text, ADDRESS).flatMap((match) => {
    const text = match[0].replace(/(?<![.,;:!?…'”"])[.,;:!?…'”"]+$/, '');
    const isLinked = run.links.some((link) => link.start < match.index + text.length && link.end > match.index);
    const url = isLinked ? undefined : toCreditedUrl(page, /^https?:/i.test(text) ? text : `https://${text}`);
    const span = { start: match.index, end: match.index + text.length, isWrittenOut: true };
    return url ? [{ ...span, url, isDeep: isDeepArticle(url) }] : [];
  });
}

/** Parsing addresses is slow, and several signals ask for those of one line. */
const getSpanFinder = memoizeByObject((page: PageFacts) =>
  memoizeByObject((run: PlacedLine): readonly LinkSpan[] =>
    [...findLinks(page, run), ...findWrittenAddresses(page, run)].sort((a, b) => a.start - b.start),
  ),
);

/** Finds the links and written-out addresses of a line that may lead to an original, in order. */
export const findLinkSpans = (page: PageFacts, run: PlacedLine): readonly LinkSpan[] => getSpanFinder(page)(run);
