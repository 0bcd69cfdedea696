/** Finds the outlet that a page names as the one its text comes from, where it gives no address of the original. */
import type { NamedOutlet, PlacedLine } from '../../core';
import { foldWhitespace } from '../../text/fold-whitespace';
import { toPlainText, toShownOffset } from '../../text/plain-text';
import { getRegisteredSite, isDeepUrl, isNonArticle, parseWebUrl } from '../address/normalize-url';
import type { TranslationNotices } from '../notices/translation-notices';
import type { PageFacts } from '../page-facts';

/** The longest line that can name an outlet, and the longest name, in UTF-16 units. */
const MAX_LINE_LENGTH = 200;
const MAX_NAME_LENGTH = 50;

/** Matches a copyright line with a year, before or behind the name; the groups are the name in either place. */
const COPYRIGHT_LINE =
  /^(?:©|\([cC]\)|[Cc]opyright(?:\s*(?:©|\([cC]\)))?\s*:?)\s*(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?,?\s*(\S.*?)|(\S.*?),?\s*(?:19|20)\d{2})[.\s]*(?:[|·].*|[Aa]ll rights reserved.*)?$/u;
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
      .replace(/^[\s:："“„«「『《]+|[\s"”“»」』》.]+$/gu, '')
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

/** The outlet that a copyright line under the text names, and that is not the page's own. */
function findInCopyright(page: PageFacts, run: PlacedLine): NamedOutlet | undefined {
  const match = COPYRIGHT_LINE.exec(run.text.trim());
  const name = trimName(match?.[1] ?? match?.[2] ?? '');
  return name && !isOwnName(page, name) ? { name } : undefined;
}

/**
 * Finds the outlet that the page names: behind words such as "first published in", or in the copyright line of the
 * article. Undefined where it names none, or only itself.
 */
export function findNamedOutlet(page: PageFacts, { credit, origin }: TranslationNotices): NamedOutlet | undefined {
  const lines = page.runs.map((run, index) => ({ run, index }));
  const noticeLines = lines.filter(({ run }) => run === credit?.run || run === origin?.run);
  const shortLines = lines.filter(
    ({ run }) =>
      run.zone === 'main' && run.text.length <= MAX_LINE_LENGTH && !/^(?:figcaption|figure|h\d)$/.test(run.block),
  );
  for (const { run, index } of [...noticeLines, ...shortLines]) {
    const outlet = findBehindLabel(page, run, index);
    if (outlet) return outlet;
  }
  return shortLines
    .filter(({ run }) => run.place === 'end' || run.place === 'text' || run.place === 'byline')
    .map(({ run }) => findInCopyright(page, run))
    .find((outlet) => outlet !== undefined);
}

/** The language that the article of an outlet's name tells: "The …" is English. Undefined for most names. */
export function guessOutletLanguage({ name }: NamedOutlet): string | undefined {
  const [first = ''] = toPlainText(name).split(' ');
  return { the: 'en', der: 'de', die: 'de', das: 'de', les: 'fr', le: 'fr', el: 'es', il: 'it' }[first];
}
