/** Guesses the language of a page from its address alone, and compares language tags. */
import { memoize, memoizeBounded } from '../../util/memoize';
import { detectSlugLanguage, hasManyFunctionWords } from './slug-language';

/** Primary tags of the languages whose codes are searched in addresses and whose names are searched in credits. */
export const KNOWN_LANGUAGES: readonly string[] = (
  'en de fr es pt it nl ca gl eu sv no nb da fi is et lv lt pl cs sk sl hr sr bs mk bg hu ro el sq ru uk be hy ka az kk' +
  ' uz ky tr ar fa he ur ps ku hi ne mr bn pa gu ta te kn ml si th lo km my vi id ms fil tl sw am so zu af zh ja ko mn eo ug bo'
).split(' ');

const KNOWN_CODES = new Set(KNOWN_LANGUAGES);

/** Language codes that in an address more often are a country's code or a word. */
const AMBIGUOUS_CODES = new Set(
  'is no my am so be ca sl to uk la eo ne ky ps ku si bo hi et te ml kn gu sq'.split(' '),
);

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
      if (locale.language === 'zh' && locale.maximize().script === 'Hant') return 'zh-Hant';
      return locale.language === 'tl' ? 'fil' : locale.language;
    } catch {
      return undefined;
    }
  },
  { maxEntries: MAX_CACHED_TAGS },
);

/** Whether two tags name the same language; all forms of Chinese count as one, and so do those of Norwegian. */
export function isSameLanguage(a: string, b: string): boolean {
  const getRoot = (tag: string): string => tag.split('-')[0]!.replace(/^(nb|nn)$/, 'no');
  return getRoot(a) === getRoot(b);
}

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
  return lang === 'nb' ? 'no' : lang;
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
