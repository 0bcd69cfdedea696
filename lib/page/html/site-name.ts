/** Finds the name of a site from the title element, where its metadata do not give it. */

import { escapeRegExp } from '../../core/regexp';
import { foldWhitespace, toSearchKey } from '../../text/fold-whitespace';
import type { TextRun } from './text-runs';

/** Matches the separators of titles; a colon only between spaces, since headlines have colons. */
const titleDivider = /\s{1,9}[|\u2013\u2014:\u00BB\u00B7\u2022-]{1,9}\s{1,9}|\s{0,9}[|_]\s{0,9}|\s{1,9}:{1,2}\s{1,9}/;
/** Longest name of a site, in UTF-16 units. */
const MAX_NAME_LENGTH = 60;
/** Longest name that the page shows nowhere else; a longer part beside the headline is a second headline. */
const MAX_UNCONFIRMED_NAME_LENGTH = 32;

const toCaselessKey = (text: string): string => toSearchKey(text).toLowerCase();

/**
 * Collects texts that may show the site's name: short runs outside the article, alternative texts of logos, titles of
 * feeds. One search key a line.
 */
function collectShownNames(page: Document, outsideRuns: readonly TextRun[]): string {
  const pieces = outsideRuns
    .filter(({ weight, block }) => weight <= 200 && block.closest('li, nav') === null)
    .flatMap((run) => run.pieces.map(({ node }) => node.data));
  const logos = [...page.querySelectorAll('header img[alt], a[class*="logo" i] img[alt], img[class*="logo" i][alt]')];
  const names = [...pieces, ...logos.map((logo) => logo.getAttribute('alt') ?? '')];
  const feeds = [...page.querySelectorAll('link[type*="rss"][title], meta[name="apple-mobile-web-app-title"]')];
  names.push(...feeds.map((feed) => feed.getAttribute('title') ?? feed.getAttribute('content') ?? ''));
  return `\n${names.map(toCaselessKey).join('\n')}\n`;
}

/** Whether the page shows a part of the title by itself or in a copyright line. */
function isNameShown(part: string, shownNames: string): boolean {
  const key = toCaselessKey(part);
  if (key.length < 2) return false;
  if (key.length >= 8 && shownNames.includes(key)) return true;
  const pattern = escapeRegExp(key);
  return new RegExp(`\\n${pattern}\\n|(?:©|ⓒ|copyright|\\(c\\))[^\\n]*${pattern}`, 'u').test(shownNames);
}

/** Matches all separators of titles. A colon is one, too, since the headline itself is known here. */
const anyTitleDivider =
  /\s{1,9}[|\u2013\u2014:\u00BB\u00B7\u2022-]{1,9}\s{1,9}|\s{0,9}[|_\uFF5C]\s{0,9}|\s{1,9}::\s{1,9}|:\s{1,9}/;

/** Least number of characters that a part of the title and the headline must have in common to be the same. */
const MIN_HEADLINE_KEY_LENGTH = 10;

const isHeadlinePart = (part: string, headline: string): boolean => {
  const key = toCaselessKey(part);
  return (
    key === headline || (key.length >= MIN_HEADLINE_KEY_LENGTH && headline.includes(key)) || key.includes(headline)
  );
};

/** Finds the site's name in a title element that is only headline and name; undefined for other titles. */
function findNameBesideHeadline(title: string, headline: string): string | undefined {
  const parts = title.split(anyTitleDivider).filter((part) => part.trim() !== '');
  const key = toCaselessKey(headline);
  if (parts.length < 2 || key.length < MIN_HEADLINE_KEY_LENGTH) return undefined;
  const [first, last] = [parts[0] as string, parts.at(-1) as string];
  const remainingPart = isHeadlinePart(last, key)
    ? first
    : parts.slice(0, -1).some((part) => isHeadlinePart(part, key))
      ? last
      : undefined;
  const isName =
    remainingPart !== undefined &&
    remainingPart.length <= MAX_UNCONFIRMED_NAME_LENGTH &&
    /^\P{Ll}/u.test(remainingPart) &&
    !isHeadlinePart(remainingPart, key);
  return isName ? remainingPart : undefined;
}

/**
 * Finds the site's name from the title element: its last or first part, if that is not in the headline and the page
 * shows it outside the article as a logo, in the footer or behind a copyright sign. Else the one part that is not the
 * headline. Undefined where neither is found.
 */
export function findSiteName(page: Document, outsideRuns: readonly TextRun[], headline: string): string | undefined {
  const title = foldWhitespace(page.querySelector('title')?.textContent ?? '');
  const parts = title.split(titleDivider).filter((part) => part.trim() !== '');
  const outerParts = parts.length < 2 ? [] : [parts.at(-1), parts[0]];
  const candidates = outerParts.filter((part): part is string => part !== undefined && part.length <= MAX_NAME_LENGTH);
  const otherParts = candidates.filter((part) => !toCaselessKey(headline).includes(toCaselessKey(part)));
  const shownNames = collectShownNames(page, outsideRuns);
  return otherParts.find((part) => isNameShown(part, shownNames)) ?? findNameBesideHeadline(title, headline);
}
