/** Tells the language of an address or of running text by its function words. */
import { SLUG_WORDS } from '../../languages/slug-words';

/** The languages that have a word. */
const LANGUAGES_BY_WORD = new Map<string, string[]>();
for (const [lang, words] of Object.entries(SLUG_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    const others = LANGUAGES_BY_WORD.get(word);
    if (others) others.push(lang);
    else LANGUAGES_BY_WORD.set(word, [lang]);
  }
}

/** A Vietnamese syllable without its marks; a long slug of nothing else is Vietnamese. */
const VIETNAMESE_SYLLABLE =
  /^(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

function isVietnamese(words: readonly string[]): boolean {
  const syllables = words.filter((word) => VIETNAMESE_SYLLABLE.test(word)).length;
  return words.length >= 6 && syllables / words.length >= 0.8 && words.join('').length / words.length < 4.6;
}

interface LanguageTally {
  /** The language that has most of the words. */
  readonly lang: string;
  readonly most: number;
  /** How many the next language has. */
  readonly next: number;
  readonly vietnamese: number;
}

function countFunctionWords(words: readonly string[]): LanguageTally {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const lang of LANGUAGES_BY_WORD.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  let [best, most, next] = ['', 0, 0];
  for (const [lang, count] of counts) {
    if (count > most) [best, most, next] = [lang, count, most];
    else next = Math.max(next, count);
  }
  return { lang: best, most, next, vietnamese: counts.get('vi') ?? 0 };
}

/** The words of the longest worded part of an address's path. */
function extractSlugWords(url: URL): string[] {
  const slugs = url.pathname
    .toLowerCase()
    .split('/')
    .map((part) => part.split(/[-_]+/).filter((word) => /^[a-z]{1,20}$/.test(word)));
  return slugs.reduce((best, words) => (words.length > best.length ? words : best), []);
}

/** Whether an address has enough function words for its language to be beyond doubt. */
export const hasManyFunctionWords = (url: URL): boolean => countFunctionWords(extractSlugWords(url)).most >= 3;

/** The language an address is worded in, where four words or more leave no doubt. */
export function detectSlugLanguage(url: URL): string | undefined {
  const words = extractSlugWords(url);
  if (words.length < 4) return undefined;
  const { lang, most, next, vietnamese } = countFunctionWords(words);
  if (isVietnamese(words) && most <= vietnamese + 1) return 'vi';
  return most >= 2 && most > next ? lang : undefined;
}

/** The language of running text in Latin letters, from its function words; undefined unless one is far ahead. */
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
