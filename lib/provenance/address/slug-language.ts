/** Detects the language of an address or of running text in Latin letters by its function words. */
import { SLUG_WORDS } from '../../languages/by-kind/slug-words';

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
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (words.length < 40) return undefined;
  const { lang, most, next } = countFunctionWords(words);
  return most / words.length > 0.14 && most > next * 1.6 ? lang : undefined;
}
