/** Guesses the language of a page from its address alone, and compares language tags. */
import {
  AMBIGUOUS_CODES,
  isTraditionalChinese,
  NAMED_LANGUAGES,
  toLanguageOfForm,
  toUsualCode,
} from '../../languages/groups';
import { getBaseLanguage } from '../../util/language-tag';
import { memoize, memoizeBounded } from '../../util/memoize';
import { detectSlugLanguage, hasManyFunctionWords } from './slug-language';

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
