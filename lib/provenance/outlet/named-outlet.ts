/** Finds the outlet that a page names as the one its text comes from, where it gives no address of the original. */

import type { NamedOutlet, PlacedLine } from '../../core';
import { PROVENANCE_LABELS } from '../../languages/by-kind/provenance-labels';
import { foldWhitespace } from '../../text/fold-whitespace';
import { toPlainText, toShownOffset } from '../../text/plain-text';
import { memoizeByObject } from '../../util/memoize';
import { getRegisteredSite, isDeepUrl, isNonArticle, parseWebUrl } from '../address/normalize-url';
import type { TranslationNotices } from '../notices/translation-notices';
import type { PageFacts } from '../page-facts';

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
  const [label] = page.vocabulary.find('republished', text);
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
