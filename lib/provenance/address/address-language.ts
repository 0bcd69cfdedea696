/** Guesses the language of a page from its address alone, and compares language tags. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize, memoizeBounded } from '../../core/memoize';
import { SLUG_WORDS } from '../../languages/by-kind/slug-words';
import {
  AMBIGUOUS_CODES,
  isTraditionalChinese,
  NAMED_LANGUAGES,
  toLanguageOfForm,
  toUsualCode,
} from '../../languages/groups';
import { toPlainText } from '../../text/plain-text';

// Detects the language of an address or of running text in Latin letters by its function words.

/** The languages that have a function word, by word. */
const LANGUAGES_BY_WORD = new Map<string, string[]>();
for (const [lang, words] of Object.entries(SLUG_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    const others = LANGUAGES_BY_WORD.get(word);
    if (others) others.push(lang);
    else LANGUAGES_BY_WORD.set(word, [lang]);
  }
}

/** Matches a Vietnamese syllable without its marks. A long slug of such syllables only is Vietnamese. */
const VIETNAMESE_SYLLABLE =
  /^(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

function isVietnamese(words: readonly string[]): boolean {
  const syllables = words.filter((word) => VIETNAMESE_SYLLABLE.test(word)).length;
  return words.length >= 6 && syllables / words.length >= 0.8 && words.join('').length / words.length < 4.6;
}

/** How many words of a text are function words of which language. */
interface LanguageTally {
  /** The language with the most function words; an empty string where there are no function words. */
  readonly lang: string;
  /** How many words it has. */
  readonly most: number;
  /** How many words the next language has. */
  readonly next: number;
  /** How many words Vietnamese has. */
  readonly vietnamese: number;
}

function countFunctionWords(words: readonly string[]): LanguageTally {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const lang of LANGUAGES_BY_WORD.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  let [topLanguage, most, next] = ['', 0, 0];
  for (const [lang, count] of counts) {
    if (count > most) [topLanguage, most, next] = [lang, count, most];
    else next = Math.max(next, count);
  }
  return { lang: topLanguage, most, next, vietnamese: counts.get('vi') ?? 0 };
}

/** The words of the path segment with the most words. */
function extractSlugWords(url: URL): string[] {
  const wordsByPart = url.pathname
    .toLowerCase()
    .split('/')
    .map((part) => part.split(/[-_]+/).filter((word) => /^[a-z]{1,20}$/.test(word)));
  return wordsByPart.reduce((longest, words) => (words.length > longest.length ? words : longest), []);
}

/** Whether an address has three or more function words of one language, which makes its language certain. */
export const hasManyFunctionWords = (url: URL): boolean => countFunctionWords(extractSlugWords(url)).most >= 3;

/** Detects the language of the words in an address; undefined for fewer than four words or where two languages tie. */
export function detectSlugLanguage(url: URL): string | undefined {
  const words = extractSlugWords(url);
  if (words.length < 4) return undefined;
  const { lang, most, next, vietnamese } = countFunctionWords(words);
  if (isVietnamese(words) && most <= vietnamese + 1) return 'vi';
  return most >= 2 && most > next ? lang : undefined;
}

/**
 * Detects the language of running text in Latin letters; undefined for fewer than 40 words, or unless one language has
 * clearly the most function words.
 */
export function detectByFunctionWords(text: string): string | undefined {
  const words = toPlainText(text).match(/[a-z]+/g) ?? [];
  if (words.length < 40) return undefined;
  const { lang, most, next } = countFunctionWords(words);
  return most / words.length > 0.14 && most > next * 1.6 ? lang : undefined;
}

const KNOWN_CODES = new Set(NAMED_LANGUAGES);

/**
 * The primary language of a tag (BCP 47, or with "_"); undefined for no or an invalid tag. Traditional Chinese becomes
 * `zh-Hant`, `tl` becomes `fil`.
 */
export const toPrimaryLanguage = (tag: string | undefined): string | undefined =>
  tag ? parsePrimaryLanguage(tag) : undefined;

/**
 * How many tags are kept. `Intl.Locale` takes longer for one tag than comparing a line with all labels, and pages
 * repeat the same few tags.
 */
const MAX_CACHED_TAGS = 500;

const parsePrimaryLanguage = memoizeBounded(
  (tag): string | undefined => {
    try {
      const locale = new Intl.Locale(tag.replaceAll('_', '-'));
      if (locale.language === 'und') return undefined;
      return isTraditionalChinese(locale) ? `${locale.language}-Hant` : toUsualCode(locale.language);
    } catch {
      return undefined;
    }
  },
  { maxEntries: MAX_CACHED_TAGS },
);

/** Whether two tags name the same language; all forms of Chinese count as one, and so do those of Norwegian. */
export const isSameLanguage = (a: string, b: string): boolean =>
  toLanguageOfForm(getBaseLanguage(a)) === toLanguageOfForm(getBaseLanguage(b));

/**
 * Whether a code is used under the domain of its language's country, such as `.lk/si/`: there it means the language.
 */
const isUnderHomeDomain = (code: string, domain: string | undefined): boolean =>
  new Intl.Locale(code).maximize().region?.toLowerCase() === domain;

/** Finds the language code in the path or at the beginning of the host: `/vi/…`, `de.example.org`. */
export function findLanguageCode(url: URL): string | undefined {
  const parts = [...url.pathname.split('/').slice(1, 3), ...url.hostname.split('.').slice(0, -2)];
  const domain = url.hostname.split('.').at(-1);
  for (const part of parts) {
    const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}|hans|hant))?$/i.exec(part);
    const code = match?.[1]?.toLowerCase();
    if (!code || !KNOWN_CODES.has(code)) continue;
    if (match?.[2] || !AMBIGUOUS_CODES.has(code) || isUnderHomeDomain(code, domain)) return toPrimaryLanguage(part);
  }
  return undefined;
}

/** Country domains that tell no language: they are sold worldwide, or their country's news is in several languages. */
const DOMAINS_WITHOUT_LANGUAGE = new Set(
  'io co tv me ai cc fm la ly to am ws in ch be ca eu pk sg hk ph za ke ng lk my su st gg is sh ag bz nu vc'.split(' '),
);

/** The main language of a country domain. Kept, because `Intl.Locale` takes longer than everything else here. */
const getDomainLanguage = memoize((domain: string) => {
  const lang = toPrimaryLanguage(
    new Intl.Locale(`und-${domain === 'uk' ? 'GB' : domain.toUpperCase()}`).maximize().language,
  );
  return lang && toLanguageOfForm(lang);
});

function getCountryLanguage(url: URL): string | undefined {
  const domain = url.hostname.split('.').at(-1) ?? '';
  return /^[a-z]{2}$/.test(domain) && !DOMAINS_WITHOUT_LANGUAGE.has(domain) ? getDomainLanguage(domain) : undefined;
}

/** Guesses the language of a page from its address; undefined where nothing tells it or two hints disagree. */
export function guessAddressLanguage(url: URL): string | undefined {
  const code = findLanguageCode(url);
  if (code) return code;
  const slug = detectSlugLanguage(url);
  const country = getCountryLanguage(url);
  // Newspapers of every country also publish for foreign readers, so a long slug in another language decides.
  if (slug && country && !isSameLanguage(slug, country)) return hasManyFunctionWords(url) ? slug : undefined;
  return slug ?? country;
}
