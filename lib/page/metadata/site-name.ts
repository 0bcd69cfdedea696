import { foldWhitespace, toSearchKey } from '../../text/fold-whitespace';
import { escapeRegExp } from '../../util/regexp';
import type { TextRun } from '../blocks/text-runs';

const titleDivider = /\s{1,9}[|\u2013\u2014:\u00BB\u00B7\u2022-]{1,9}\s{1,9}|\s{0,9}[|_]\s{0,9}|\s{1,9}:{1,2}\s{1,9}/;
const MAX_NAME_LENGTH = 60;
/** Longer, and what stands beside the headline is a second headline. */
const MAX_UNCONFIRMED_NAME_LENGTH = 32;

const toCaselessKey = (text: string): string => toSearchKey(text).toLowerCase();

/** What the page calls itself: pieces of short runs above and below the text, copyright lines, texts of logos. */
function collectShownNames(page: Document, outside: readonly TextRun[]): string {
  const pieces = outside
    .filter(({ weight, block }) => weight <= 200 && block.closest('li, nav') === null)
    .flatMap((run) => run.pieces.map(({ node }) => node.data));
  const logos = [...page.querySelectorAll('header img[alt], a[class*="logo" i] img[alt], img[class*="logo" i][alt]')];
  const all = [...pieces, ...logos.map((logo) => logo.getAttribute('alt') ?? '')];
  const feeds = [...page.querySelectorAll('link[type*="rss"][title], meta[name="apple-mobile-web-app-title"]')];
  all.push(...feeds.map((feed) => feed.getAttribute('title') ?? feed.getAttribute('content') ?? ''));
  return `\n${all.map(toCaselessKey).join('\n')}\n`;
}

/** A part that the page shows by itself, or in its copyright line. */
function isNameShown(part: string, shown: string): boolean {
  const key = toCaselessKey(part);
  if (key.length < 2) return false;
  if (key.length >= 8 && shown.includes(key)) return true;
  const own = escapeRegExp(key);
  return new RegExp(`\\n${own}\\n|(?:©|ⓒ|copyright|\\(c\\))[^\\n]*${own}`, 'u').test(shown);
}

/** Everything by which titles part headline and name; a colon too, since the headline itself is known here. */
const anyTitleDivider =
  /\s{1,9}[|\u2013\u2014:\u00BB\u00B7\u2022-]{1,9}\s{1,9}|\s{0,9}[|_\uFF5C]\s{0,9}|\s{1,9}::\s{1,9}|:\s{1,9}/;

/** This many characters of the headline in a title's part, and the part is the headline. */
const MIN_HEADLINE_KEY_LENGTH = 10;

const isHeadlinePart = (part: string, headline: string): boolean => {
  const key = toCaselessKey(part);
  return (
    key === headline || (key.length >= MIN_HEADLINE_KEY_LENGTH && headline.includes(key)) || key.includes(headline)
  );
};

/** Where the title element is the headline and one name more, that name. */
function findNameBesideHeadline(title: string, headline: string): string | undefined {
  const parts = title.split(anyTitleDivider).filter((part) => part.trim() !== '');
  const key = toCaselessKey(headline);
  if (parts.length < 2 || key.length < MIN_HEADLINE_KEY_LENGTH) return undefined;
  const [first, last] = [parts[0] as string, parts.at(-1) as string];
  const other = isHeadlinePart(last, key)
    ? first
    : parts.slice(0, -1).some((part) => isHeadlinePart(part, key))
      ? last
      : undefined;
  const isName =
    other !== undefined &&
    other.length <= MAX_UNCONFIRMED_NAME_LENGTH &&
    /^\P{Ll}/u.test(other) &&
    !isHeadlinePart(other, key);
  return isName ? other : undefined;
}

/**
 * The site's name where the head gives none: the part of the title element, last or first, that is not the headline
 * and that the page also shows outside the article, as its logo, in its footer or behind a copyright sign; or the one
 * other part of a title that is the headline as the page shows it.
 */
export function findSiteName(page: Document, outside: readonly TextRun[], headline: string): string | undefined {
  const title = foldWhitespace(page.querySelector('title')?.textContent ?? '');
  const parts = title.split(titleDivider).filter((part) => part.trim() !== '');
  const ends = parts.length < 2 ? [] : [parts.at(-1), parts[0]];
  const possible = ends.filter((part): part is string => part !== undefined && part.length <= MAX_NAME_LENGTH);
  const foreign = possible.filter((part) => !toCaselessKey(headline).includes(toCaselessKey(part)));
  const shown = collectShownNames(page, outside);
  return foreign.find((part) => isNameShown(part, shown)) ?? findNameBesideHeadline(title, headline);
}
