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

/** What sighting needs from outside. */
export interface DetectionDeps {
  /** The page's language, where it is known already. */
  readonly lang?: string;
  /** Guesses a BCP 47 language from text; undefined where it cannot tell. */
  readonly detectLanguage?: (text: string) => string | undefined;
}

/** A page as the signals see it. */
export interface PageFacts {
  readonly seen: PageObservation;
  /** As the browser shows it, and without proxy, tracking or fragment. */
  readonly address: URL;
  readonly url: URL;
  readonly site: string;
  readonly lang: string;
  readonly markup: PageMarkup;
  readonly vocabulary: LabelMatcher;
  /** Lines near the article's text, in which its labels and notices stand. */
  readonly runs: readonly PlacedLine[];
  /** Plain text of a line, by its place among `runs`. */
  plainAt(index: number): string;
  /** Whether an address is this page under one of its names. */
  isSelf(url: URL): boolean;
  /** Whether a link may leave the site or its language: a cheap look at the characters before an address is parsed. */
  mayLeave(href: string, hreflang?: string): boolean;
}

function determinePageLanguage(
  { htmlLang, metas, sample }: PageObservation,
  address: URL,
  outside: DetectionDeps,
): string {
  // A translation service shows the page in its reader's language and leaves the page's own tag as it was.
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

function createSelfCheck(url: URL, base: string, said: readonly (string | undefined)[]): (other: URL) => boolean {
  const names = said.flatMap((href) => (href ? (parseWebUrl(href, base) ?? []) : []));
  const here = [url, ...names.filter((one) => getRegisteredSite(one) === getRegisteredSite(url)).map(normalizeUrl)];
  const keys = new Set(here.map(toPageKey));
  return (other) => keys.has(toPageKey(other));
}

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

const LINES_BEFORE = 60;
const LINES_AFTER = 40;
const LAST_LINES = 20;

/** A heading, or a line with a count behind its words: no number of a table. */
const canHeadComments = (block: string, text: string): boolean =>
  text.length <= 40 && (/^h\d$/.test(block) || (/^\D/.test(text) && /\d\W*$/.test(text)));

/** "Comments (12)": what readers say below is theirs. */
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

/** Lines beside the text, at the foot of the page, and those of language switchers. */
function filterNearbyLines(runs: readonly PlacedLine[]): PlacedLine[] {
  const inText = (run: PlacedLine): boolean => run.prose > 0 && run.zone === 'main';
  const first = runs.findIndex(inText) - LINES_BEFORE;
  const last = runs.findLastIndex(inText) + LINES_AFTER;
  return runs.filter(
    (run, index) => (index >= first && index <= last) || index >= runs.length - LAST_LINES || run.zone === 'nav',
  );
}

/** A page's labels are in its language, in English, or in the language its site was made in. */
function createPageLabelMatcher(seen: PageObservation, lang: string, url: URL): LabelMatcher {
  const languages = [
    lang,
    'en',
    seen.htmlLang,
    seen.metas['og:locale'],
    detectSlugLanguage(url),
    guessAddressLanguage(url),
  ];
  // Where nothing tells the language, any label may stand there.
  return createLabelMatcher(
    lang === 'und' ? [] : [...new Set(languages)].flatMap((tag) => toPrimaryLanguage(tag) ?? []),
  );
}

/** Several signals ask for the plain text of the same lines. */
function createPlainTextLookup(runs: readonly PlacedLine[]): PageFacts['plainAt'] {
  const made: string[] = [];
  return (index) => {
    const known = made[index] ?? toPlainText(runs[index]?.text ?? '');
    made[index] = known;
    return known;
  };
}

/** What the signals need to know of an observed page; undefined where its address is not http(s). */
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
