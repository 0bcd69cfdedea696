/** Prepares what all signals need to know of an observed page: its address, language, markup, lines and labels. */

import type { PageObservation, PlacedLine } from '../../core/page-observation';
import { parseWebUrl } from '../../core/url';
import { NAMED_LANGUAGES } from '../../languages/groups';
import { isWholePhrase } from '../../page/html/page-words';
import { determineLanguage } from '../../text/determine-language';
import { buildScriptProfile } from '../../text/script-profile';
import {
  detectByFunctionWords,
  detectSlugLanguage,
  findLanguageCode,
  guessAddressLanguage,
  isSameLanguage,
  toPrimaryLanguage,
} from '../address/address-language';
import { getRegisteredSite, normalizeUrl, toPageKey } from '../address/normalize-url';
import { resolveTranslationProxy } from '../address/translation-proxy';
import { type CreditWords, createCreditWords, createPlainLines, type PlainLines } from './credit-words';
import { type PageMarkup, readPageMarkup } from './page-markup';

/** What detection may be told or given. */
export interface DetectionDeps {
  /** The page's language (BCP 47), where it is already known. */
  readonly lang?: string;
  /** Guesses the language of a text (BCP 47); undefined where it cannot tell. Function words are used without it. */
  readonly detectLanguage?: (text: string) => string | undefined;
}

/** What the signals know of a page. */
export interface PageFacts extends PlainLines {
  readonly seen: PageObservation;
  /** The page's address as the browser shows it. */
  readonly address: URL;
  /** The page's address without translation proxy, tracking parameters and fragment. */
  readonly url: URL;
  /** The registered site of `url` (`getRegisteredSite`). */
  readonly site: string;
  readonly lang: string;
  readonly markup: PageMarkup;
  readonly words: CreditWords;
  /** The lines in and near the article's text, where its labels and notices are. */
  readonly runs: readonly PlacedLine[];
  /** Whether an address is one of this page. */
  isSelf(url: URL): boolean;
  /** Whether a link may lead to another site or language. It looks at the characters only, which saves parsing. */
  mayLeave(href: string, hreflang?: string): boolean;
}

function determinePageLanguage(
  { htmlLang, metas, sample }: PageObservation,
  address: URL,
  deps: DetectionDeps,
): string {
  // A translation service shows the page in the reader's language but does not change the page's language tag.
  const tags = [
    deps.lang,
    resolveTranslationProxy(address)?.target,
    htmlLang,
    metas['content-language'],
    metas['og:locale'],
  ];
  const declared = tags.filter((tag): tag is string => tag !== undefined && tag !== '');
  return determineLanguage({ text: sample, declared, detect: deps.detectLanguage ?? detectByFunctionWords });
}

/**
 * Creates a check whether an address is the page itself. Addresses that the page declares count on the same site only.
 */
function createSelfCheck(
  url: URL,
  base: string,
  declaredUrls: readonly (string | undefined)[],
): (other: URL) => boolean {
  const declared = declaredUrls.flatMap((href) => (href ? (parseWebUrl(href, base) ?? []) : []));
  const ownUrls = [
    url,
    ...declared.filter((declaredUrl) => getRegisteredSite(declaredUrl) === getRegisteredSite(url)).map(normalizeUrl),
  ];
  const keys = new Set(ownUrls.map(toPageKey));
  return (other) => keys.has(toPageKey(other));
}

/** Matches a language code at the beginning of an address's path. */
const FIRST_CODE = /^(?:(?:https?:)?\/\/[^/]+)?\/([a-z]{2})(?:[-_][a-z]+)?(?:\/|$)/i;

function createLeaveCheck(url: URL, lang: string): PageFacts['mayLeave'] {
  const ownCode = findLanguageCode(url);
  const host = `//${url.host}/`;
  return (href, hreflang) => {
    if (hreflang) return !isSameLanguage(toPrimaryLanguage(hreflang) ?? lang, lang);
    if (/^(https?:)?\/\//i.test(href) && !href.includes(host)) return true;
    if (/[=/](https?:\/\/|https?%3A)/i.test(href)) return true;
    const code = FIRST_CODE.exec(href)?.[1]?.toLowerCase();
    if (!code || !NAMED_LANGUAGES.includes(code)) return ownCode !== undefined && href.startsWith('/');
    return !isSameLanguage(code, ownCode ?? lang);
  };
}

/** How many lines before the text, after it, and at the end of the page are searched. */
const LINES_BEFORE = 60;
const LINES_AFTER = 40;
const LAST_LINES = 20;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Whether a line may head the readers' comments: a heading, or words with a number after them, but not a number alone.
 */
const canHeadComments = (block: string, text: string): boolean =>
  text.length <= 40 && (/^h\d$/.test(block) || (!isDigit(text.charCodeAt(0)) && /\d\W*$/.test(text)));

/** Removes readers' comments: all lines of the main zone after a line such as "Comments (12)". */
function removeComments(runs: readonly PlacedLine[]): readonly PlacedLine[] {
  const firstProse = runs.findIndex(({ prose, zone }) => prose > 0 && zone === 'main');
  const commentsHeading = runs.findIndex(
    ({ text, zone, block }, index) =>
      index > firstProse &&
      zone === 'main' &&
      canHeadComments(block, text) &&
      isWholePhrase('comments', text.replace(/\s{0,9}[([]?(?<!\d)\d+[)\]]?\s{0,9}$/, '')),
  );
  return commentsHeading < 0 ? runs : runs.filter(({ zone }, index) => index < commentsHeading || zone !== 'main');
}

/** Keeps the lines near the text, those at the end of the page, and those of menus, where language switchers are. */
function filterNearbyLines(runs: readonly PlacedLine[]): PlacedLine[] {
  const isInText = (run: PlacedLine): boolean => run.prose > 0 && run.zone === 'main';
  const first = runs.findIndex(isInText) - LINES_BEFORE;
  const last = runs.findLastIndex(isInText) + LINES_AFTER;
  return runs.filter(
    (run, index) => (index >= first && index <= last) || index >= runs.length - LAST_LINES || run.zone === 'nav',
  );
}

/** Longer texts of links (UTF-16 units) are headlines and not labels. */
const MAX_LABEL_LENGTH = 24;

/** The languages in which short links of the article and around it may be labeled, by their letters: "原文を読む". */
function findLinkLanguages(runs: readonly PlacedLine[]): readonly (string | undefined)[] {
  const texts = new Set<string>();
  for (const { zone, links, text } of runs) {
    if (zone === 'nav' || zone === 'aside') continue;
    for (const { start, end } of links) if (end - start <= MAX_LABEL_LENGTH) texts.add(text.slice(start, end));
  }
  return [...texts].filter(isBeyondLatin).map((text) => {
    const { letters, language } = buildScriptProfile(text);
    return letters ?? language;
  });
}

/** Most texts are all ASCII, and that test is quick. */
const isBeyondLatin = (text: string): boolean => /[^\0-\x7f]/.test(text) && /[^\p{ASCII}\p{Script=Latin}]/u.test(text);

/**
 * The languages of the page's labels: its own, English, or one that its site names. None where its own is unknown: then
 * the labels of all languages are searched.
 */
function listLabelLanguages(observation: PageObservation, lang: string, url: URL): readonly string[] {
  const languages = [
    lang,
    'en',
    observation.htmlLang,
    observation.metas['og:locale'],
    detectSlugLanguage(url),
    guessAddressLanguage(url),
    ...findLinkLanguages(observation.runs),
  ];
  return lang === 'und' ? [] : [...new Set([...new Set(languages)].flatMap((tag) => toPrimaryLanguage(tag) ?? []))];
}

/** Builds what the signals need to know of an observed page; undefined where its address is not http(s). */
export function buildPageFacts(observation: PageObservation, deps: DetectionDeps): PageFacts | undefined {
  const address = parseWebUrl(observation.url);
  if (!address) return undefined;
  const markup = readPageMarkup(observation, address);
  const url = normalizeUrl(address);
  const lang = determinePageLanguage(observation, address, deps);
  const runs = filterNearbyLines(removeComments(observation.runs));
  const words = createCreditWords(listLabelLanguages(observation, lang, url));
  return {
    seen: observation,
    address,
    url,
    site: getRegisteredSite(url),
    lang,
    markup,
    words,
    runs,
    ...createPlainLines(runs, words),
    isSelf: createSelfCheck(url, markup.base, [observation.metas['og:url'], markup.canonical?.href]),
    mayLeave: createLeaveCheck(address, lang),
  };
}
