/** Prepares what all signals need to know of an observed page: its address, language, markup, lines and labels. */
import type { PageObservation, PlacedLine } from '../core';
import { isWholePhrase } from '../page/clean/phrase-matcher';
import { determineLanguage } from '../page/determine-language';
import { toPlainText } from '../text/plain-text';
import {
  findLanguageCode,
  guessAddressLanguage,
  isSameLanguage,
  KNOWN_LANGUAGES,
  toPrimaryLanguage,
} from './address/address-language';
import { getRegisteredSite, normalizeUrl, parseWebUrl, toPageKey } from './address/normalize-url';
import { detectByFunctionWords, detectSlugLanguage } from './address/slug-language';
import { resolveTranslationProxy } from './address/translation-proxy';
import { createLabelMatcher, type LabelMatcher } from './label-matcher';
import { type PageMarkup, readPageMarkup } from './page-markup';

/** What detection may be told or given. */
export interface DetectionDeps {
  /** The page's language (BCP 47), where it is already known. */
  readonly lang?: string;
  /** Guesses the language of a text (BCP 47); undefined where it cannot tell. Function words are used without it. */
  readonly detectLanguage?: (text: string) => string | undefined;
}

/** What the signals know of a page. */
export interface PageFacts {
  readonly seen: PageObservation;
  /** The page's address as the browser shows it. */
  readonly address: URL;
  /** The page's address without translation proxy, tracking parameters and fragment. */
  readonly url: URL;
  /** The registered site of `url` (`getRegisteredSite`). */
  readonly site: string;
  readonly lang: string;
  readonly markup: PageMarkup;
  readonly vocabulary: LabelMatcher;
  /** The lines in and near the article's text, where its labels and notices are. */
  readonly runs: readonly PlacedLine[];
  /** The plain text of a line, by its index in `runs`. */
  plainAt(index: number): string;
  /** Whether an address is one of this page. */
  isSelf(url: URL): boolean;
  /** Whether a link may lead to another site or language. It looks at the characters only, which saves parsing. */
  mayLeave(href: string, hreflang?: string): boolean;
}

function determinePageLanguage(
  { htmlLang, metas, sample }: PageObservation,
  address: URL,
  outside: DetectionDeps,
): string {
  // A translation service shows the page in the reader's language but does not change the page's language tag.
  const said = [
    outside.lang,
    resolveTranslationProxy(address)?.target,
    htmlLang,
    metas['content-language'],
    metas['og:locale'],
  ];
  const declared = said.filter((tag): tag is string => tag !== undefined && tag !== '');
  return determineLanguage({ text: sample, declared, detect: outside.detectLanguage ?? detectByFunctionWords });
}

/**
 * Creates a check whether an address is the page itself. Addresses that the page declares count on the same site only.
 */
function createSelfCheck(url: URL, base: string, said: readonly (string | undefined)[]): (other: URL) => boolean {
  const names = said.flatMap((href) => (href ? (parseWebUrl(href, base) ?? []) : []));
  const here = [url, ...names.filter((one) => getRegisteredSite(one) === getRegisteredSite(url)).map(normalizeUrl)];
  const keys = new Set(here.map(toPageKey));
  return (other) => keys.has(toPageKey(other));
}

/** Matches a language code at the beginning of an address's path. */
const FIRST_CODE = /^(?:(?:https?:)?\/\/[^/]+)?\/([a-z]{2})(?:[-_][a-z]+)?(?:\/|$)/i;

function createLeaveCheck(url: URL, lang: string): PageFacts['mayLeave'] {
  const own = findLanguageCode(url);
  const host = `//${url.host}/`;
  return (href, hreflang) => {
    if (hreflang) return !isSameLanguage(toPrimaryLanguage(hreflang) ?? lang, lang);
    if (/^(https?:)?\/\//i.test(href) && !href.includes(host)) return true;
    if (/[=/](https?:\/\/|https?%3A)/i.test(href)) return true;
    const code = FIRST_CODE.exec(href)?.[1]?.toLowerCase();
    if (!code || !KNOWN_LANGUAGES.includes(code)) return own !== undefined && href.startsWith('/');
    return !isSameLanguage(code, own ?? lang);
  };
}

/** How many lines before the text, after it, and at the end of the page are searched. */
const LINES_BEFORE = 60;
const LINES_AFTER = 40;
const LAST_LINES = 20;

/**
 * Whether a line may head the readers' comments: a heading, or words with a number after them, but not a number alone.
 */
const canHeadComments = (block: string, text: string): boolean =>
  text.length <= 40 && (/^h\d$/.test(block) || (/^\D/.test(text) && /\d\W*$/.test(text)));

/** Removes readers' comments: all lines of the main zone after a line such as "Comments (12)". */
function removeComments(runs: readonly PlacedLine[]): readonly PlacedLine[] {
  const begins = runs.findIndex(({ prose, zone }) => prose > 0 && zone === 'main');
  const comments = runs.findIndex(
    ({ text, zone, block }, index) =>
      index > begins &&
      zone === 'main' &&
      canHeadComments(block, text) &&
      isWholePhrase('comments', text.replace(/\s{0,9}[([]?(?<!\d)\d+[)\]]?\s{0,9}$/, '')),
  );
  return comments < 0 ? runs : runs.filter(({ zone }, index) => index < comments || zone !== 'main');
}

/** Keeps the lines near the text, those at the end of the page, and those of menus, where language switchers are. */
function filterNearbyLines(runs: readonly PlacedLine[]): PlacedLine[] {
  const inText = (run: PlacedLine): boolean => run.prose > 0 && run.zone === 'main';
  const first = runs.findIndex(inText) - LINES_BEFORE;
  const last = runs.findLastIndex(inText) + LINES_AFTER;
  return runs.filter(
    (run, index) => (index >= first && index <= last) || index >= runs.length - LAST_LINES || run.zone === 'nav',
  );
}

/** Creates the matcher for the page's labels: they are in its language, in English, or in a language its site names. */
function createPageLabelMatcher(seen: PageObservation, lang: string, url: URL): LabelMatcher {
  const languages = [
    lang,
    'en',
    seen.htmlLang,
    seen.metas['og:locale'],
    detectSlugLanguage(url),
    guessAddressLanguage(url),
  ];
  // Where the page's language is unknown, the labels of all languages are searched.
  return createLabelMatcher(
    lang === 'und' ? [] : [...new Set(languages)].flatMap((tag) => toPrimaryLanguage(tag) ?? []),
  );
}

/** Creates a function that gives the plain text of a line and keeps it, since several signals need the same lines. */
function createPlainTextLookup(runs: readonly PlacedLine[]): PageFacts['plainAt'] {
  const made: string[] = [];
  return (index) => {
    const known = made[index] ?? toPlainText(runs[index]?.text ?? '');
    made[index] = known;
    return known;
  };
}

/** Builds what the signals need to know of an observed page; undefined where its address is not http(s). */
export function buildPageFacts(seen: PageObservation, outside: DetectionDeps): PageFacts | undefined {
  const address = parseWebUrl(seen.url);
  if (!address) return undefined;
  const markup = readPageMarkup(seen, address);
  const url = normalizeUrl(address);
  const lang = determinePageLanguage(seen, address, outside);
  const runs = filterNearbyLines(removeComments(seen.runs));
  return {
    seen,
    address,
    url,
    site: getRegisteredSite(url),
    lang,
    markup,
    vocabulary: createPageLabelMatcher(seen, lang, url),
    runs,
    plainAt: createPlainTextLookup(runs),
    isSelf: createSelfCheck(url, markup.base, [seen.metas['og:url'], markup.canonical?.href]),
    mayLeave: createLeaveCheck(address, lang),
  };
}
