/** Finds the outlet that a page names as the one its text comes from, where it gives no address of the original. */

import type { NamedOutlet } from '../../core/detection';
import { memoizeByObject } from '../../core/memoize';
import type { PlacedLine } from '../../core/page-observation';
import { parseWebUrl } from '../../core/url';
import { PROVENANCE_LABELS } from '../../languages/by-kind/provenance-labels';
import { foldWhitespace } from '../../text/fold-whitespace';
import { toPlainText, toShownOffset } from '../../text/plain-text';
import { getRegisteredSite, isDeepUrl, isNonArticle } from '../address/normalize-url';
import type { PageFacts } from '../page/page-facts';
import type { TranslationNotices } from './translation-notices';

// Chooses what to look for in an outlet's archive: names and numbers that are written alike in most languages.

/** More terms find nothing: each one must be in the page that is searched. */
const MAX_NAMES = 3;
const MAX_NUMBERS = 2;

/** Matches two to four words in Latin letters that begin with a capital: most are names of persons and places. */
const NAME =
  /(?<![\p{L}\p{N}.])\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:de|da|van|von|bin|al|el)?\s?\p{Lu}[\p{L}\p{M}'’-]+){1,3}(?![\p{L}\p{N}])/gu;
/** Matches numbers with at least two digits that are no part of a date, a time or a longer number. */
const NUMBER = /(?<![\p{L}\p{Nd}.,:/-])\p{Nd}{2,3}(?:[.,\u00A0\u202F ]\p{Nd}{3}){0,3}(?![\p{L}\p{Nd}:/-]|[.,]\p{Nd})/gu;

const isLatin = (name: string): boolean => !/[^\p{Script=Latin}\p{M}\s'’-]/u.test(name);
const isYear = (number: string): boolean => /^(?:1[89]|2[05])\d{2}$/.test(number);

/** Counts how often each match is there, most often first; where alike, in the order of the text. */
function sortMatches(text: string, pattern: RegExp): readonly string[] {
  const counts = new Map<string, number>();
  for (const [match] of text.matchAll(pattern)) counts.set(match, (counts.get(match) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([match]) => match);
}

/**
 * Chooses names and numbers of an article by which its original may be found, at most five. Names in Latin letters only:
 * others are spelled anew in another language. Sentences begin with capitals, so of those only runs of words count.
 */
export function chooseSearchTerms(lines: readonly Pick<PlacedLine, 'text' | 'zone'>[]): readonly string[] {
  const text = lines
    .filter(({ zone }) => zone === 'main')
    .map((line) => line.text)
    .join('\n');
  const names = sortMatches(text, NAME).filter(isLatin).slice(0, MAX_NAMES);
  const numbers = sortMatches(text, NUMBER)
    .filter((number) => !isYear(number))
    .slice(0, MAX_NUMBERS);
  return [...names, ...numbers];
}

/** What a search needs: the outlet, its host where it is known, and what to look for. */
export interface OutletSearch {
  readonly name: string;
  readonly host?: string;
  readonly terms: readonly string[];
}

/**
 * Builds the address of a search for the original, for the reader to open. Verso itself requests nothing there. With a
 * known host only that site is searched.
 */
export function buildSearchUrl({ name, host, terms }: OutletSearch): string {
  const words = [
    host ? `site:${host}` : `"${name}"`,
    ...terms.map((term) => (term.includes(' ') ? `"${term}"` : term)),
  ];
  const url = new URL('https://duckduckgo.com/');
  url.searchParams.set('q', words.join(' '));
  return url.href;
}

/** The longest line that can name an outlet, and the longest name, in UTF-16 units. */
const MAX_LINE_LENGTH = 200;
const MAX_NAME_LENGTH = 50;

/** Matches the beginning of every line that can be a copyright line. Most cannot, which saves folding their spaces. */
const MAY_BE_COPYRIGHT = /^\s*(?:©|\([cC]\)|[Cc]opyright)/;
/** Matches the sign that begins a copyright line. */
const COPYRIGHT_SIGN = /^(?:©|\([cC]\)|[Cc]opyright(?:\s?(?:©|\([cC]\)))?\s?:?)\s?/u;
/** Matches the years of a copyright line, before or behind the owner's name. */
const COPYRIGHT_YEARS = /^(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?,?\s?|,?\s?(?:19|20)\d{2}[.\s]{0,3}$/u;
/** Matches what follows the owner's name. */
const RIGHTS_RESERVED = /(?:[|·]|[Aa]ll rights reserved).*/su;
/** Matches the legal form behind a company's name, and "by" before it. */
const LEGAL_FORM =
  /^by\s+|,?\s(?:Ltd|Limited|Inc|LLC|GmbH|AG|S\.?A\.?|SAS|SL|Co|Corp|Company|Publishing|Media Group|Group)\.?$/gu;
/** Matches what is between a label and the name: short words such as "in" or "auf der", and a colon. */
const BEFORE_NAME = /^\s*(?:\p{Ll}{1,4}\s*){0,2}[\s:：]*/u;
/** Matches what ends an outlet's name behind a label: punctuation, a date, or a word that begins another clause. */
const NAME_END =
  /[|•·,;()（）[\]\n。、]|\s[–—-]\s|\.\s|\.$|\s(?:on|am|le|il|el|em|den|dne|dnia|and|und|et|y|i)\s|\s\d/u;
/** Matches names of agencies that own pictures and not texts. */
const PICTURE_OWNER =
  /getty|shutterstock|istock|alamy|adobe|picture alliance|imago|unsplash|pexels|wikimedia|photo|foto/iu;

const toKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|el|il)\s/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a name is that of the page's own site, by its declared name or its host. */
function isOwnName({ seen, site }: PageFacts, name: string): boolean {
  const key = toKey(name);
  const ownKeys = [
    seen.metas['og:site_name'] ?? '',
    seen.metas['application-name'] ?? '',
    site.split('.')[0] ?? '',
  ].map(toKey);
  return ownKeys.some((own) => own !== '' && (own.includes(key) || key.includes(own)));
}

function trimName(text: string): string | undefined {
  const name = foldWhitespace(
    text
      .replace(/^[\s:："“„«「『《]+|(?<![\s"”“»」』》.])[\s"”“»」』》.]+$/gu, '')
      .replace(LEGAL_FORM, '')
      .replace(LEGAL_FORM, ''),
  );
  // Without a capital or a quotation mark nothing tells a name from the rest of a sentence.
  const isName =
    /^[\s:：]*[\p{Lu}"“„«「『《]/u.test(text) &&
    name.length >= 3 &&
    name.length <= MAX_NAME_LENGTH &&
    !/[:：\d]/u.test(name) &&
    !PICTURE_OWNER.test(name);
  return isName && !/https?:|@/.test(name) ? name : undefined;
}

/** The outlet behind words such as "first published in": the home page that the line links to, or the words that follow. */
function findBehindLabel(page: PageFacts, run: PlacedLine, index: number): NamedOutlet | undefined {
  if (!page.canTell(index)) return undefined;
  const text = page.plainAt(index);
  const [label] = page.words.find('republished', text);
  if (!label) return undefined;
  const rest = run.text.slice(toShownOffset(run.text, label.end)).replace(BEFORE_NAME, '');
  const link = run.links.find(({ start }) => start >= toShownOffset(run.text, label.end));
  const linkedText = link ? run.text.slice(link.start, link.end) : undefined;
  const name = trimName(linkedText ?? rest.slice(0, NAME_END.exec(rest)?.index ?? rest.length));
  const url = link ? parseWebUrl(link.href, page.markup.base) : undefined;
  const host =
    url && !isNonArticle(url) && !isDeepUrl(url) && getRegisteredSite(url) !== page.site ? url.hostname : undefined;
  return name && !isOwnName(page, name) ? { name, ...(host ? { host } : {}) } : undefined;
}

/** Whether a line of the article may name an outlet. */
const canNameOutlet = ({ zone, text, block }: PlacedLine): boolean =>
  zone === 'main' && text.length <= MAX_LINE_LENGTH && !/^(?:figcaption|figure|h\d)$/.test(block);

/** An outlet that a copyright line names, and that line. */
export interface CopyrightOwner {
  readonly outlet: NamedOutlet;
  readonly run: PlacedLine;
}

/** The owner in a line such as "© 2024 The Name. All rights reserved"; undefined where it has no sign or no year. */
function extractCopyrightOwner(line: string): string | undefined {
  const text = foldWhitespace(line);
  const sign = COPYRIGHT_SIGN.exec(text);
  if (!sign) return undefined;
  const rest = text.slice(sign[0].length).replace(RIGHTS_RESERVED, '').trim();
  return COPYRIGHT_YEARS.test(rest) ? rest.replace(COPYRIGHT_YEARS, '') : undefined;
}

/** Finds the outlet that a copyright line of the article names, and that is not the page's own. */
export const findCopyrightOwner = memoizeByObject((page: PageFacts): CopyrightOwner | undefined => {
  for (const run of page.runs) {
    if (!MAY_BE_COPYRIGHT.test(run.text) || !canNameOutlet(run)) continue;
    const owner = extractCopyrightOwner(run.text);
    const name = owner === undefined ? undefined : trimName(owner);
    if (name && !isOwnName(page, name)) return { outlet: { name }, run };
  }
  return undefined;
});

/**
 * Finds the outlet that the page names: behind words such as "first published in", or in the copyright line of the
 * article. Undefined where it names none, or only itself.
 */
export function findNamedOutlet(page: PageFacts, { credit, origin }: TranslationNotices): NamedOutlet | undefined {
  const noticeLines = [credit, origin].flatMap((notice) => (notice ? page.runs.indexOf(notice.run) : []));
  const outletLines = [...page.listTelling()].filter((index) => canNameOutlet(page.runs[index]!));
  for (const index of [...noticeLines.sort((a, b) => a - b), ...outletLines]) {
    const outlet = findBehindLabel(page, page.runs[index]!, index);
    if (outlet) return outlet;
  }
  return findCopyrightOwner(page)?.outlet;
}

/** The language that the article of an outlet's name tells: "The …" is English. Undefined for most names. */
export function guessOutletLanguage({ name }: NamedOutlet): string | undefined {
  const [first = ''] = toPlainText(name).split(' ');
  return Object.keys(PROVENANCE_LABELS).find((lang) =>
    PROVENANCE_LABELS[lang]?.outletArticles?.split(' ').includes(first),
  );
}
