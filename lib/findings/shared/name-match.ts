import type { AnalyzedSegment } from '../../core';
import { countPhonemes, findBestNameMatch, type Pronunciations, pronounce } from '../../names';
import { createLazy } from '../../util/lazy';
import { memoize, memoizeBounded, memoizeByKey, memoizeByObject, WORD_CACHE } from '../../util/memoize';

/** What a passage offers to a name of the other side. */
export interface NameSearchText {
  readonly text: string;
  readonly lang: string;
  /** Lower-cased words without marks, in Latin, Cyrillic and other scripts with spaces. */
  readonly words: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
  readonly sounds: () => Pronunciations;
}

const WORD_PATTERN = /[\p{L}\p{M}]{2,}/gu;
const COMBINING_MARKS = /\p{M}+/gu;

export const foldNameWord = memoizeBounded(
  (word: string): string => word.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase().replaceAll('đ', 'd'),
  WORD_CACHE,
);

const getSearchTextsByLanguage = memoizeByObject((segments: readonly AnalyzedSegment[]) =>
  memoize((lang: string) => buildNameSearchText(segments, lang)),
);

/** Of a side of a passage, made once. */
export const getNameSearchText = (segments: readonly AnalyzedSegment[], lang: string): NameSearchText =>
  getSearchTextsByLanguage(segments)(lang);

function buildNameSearchText(segments: readonly AnalyzedSegment[], lang: string): NameSearchText {
  const text = segments.map((s) => s.text).join(' ');
  // A rendering calls Beijing Peking and puts names in the translation's cases.
  const rendered = segments.flatMap((s) => (s.rendered === undefined || s.rendered === s.text ? [] : [s.rendered]));
  return {
    text,
    lang,
    words: new Set([text, ...rendered].flatMap((one) => (one.match(WORD_PATTERN) ?? []).map(foldNameWord))),
    concepts: new Set(segments.flatMap((s) => [...s.concepts.keys()])),
    sounds: createLazy(() => pronounce(text, lang)),
  };
}

/** Letters at the beginning that two forms of one name share: "Merkel", "Merkels", "Merkel'in". */
const MIN_STEM_LENGTH = 4;

/** Whether a word stands on the other side as it is spelt here, an ending aside, or nearly so ("Präsident", "President"). */
export function hasSpelling(word: string, { words }: NameSearchText): boolean {
  const own = foldNameWord(word).replace(/['’].*/su, '');
  if (words.has(own) || words.has(`${own}s`) || (own.endsWith('s') && words.has(own.slice(0, -1)))) return true;
  if (own.length < MIN_STEM_LENGTH) return false;
  for (const theirs of words) {
    if (
      theirs.length >= MIN_STEM_LENGTH &&
      (countSharedPrefix(own, theirs) >= 0.75 * Math.max(own.length, theirs.length) || isSimilarSpelling(own, theirs))
    )
      return true;
  }
  return false;
}

function countSharedPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** Pairs of letters in common (Dice 1945) of three in five. */
function isSimilarSpelling(a: string, b: string): boolean {
  if (a.length < 6 || Math.abs(a.length - b.length) > 4) return false;
  const pairs = new Set(Array.from({ length: a.length - 1 }, (_, k) => a.slice(k, k + 2)));
  let shared = 0;
  for (let k = 0; k + 2 <= b.length; k++) if (pairs.has(b.slice(k, k + 2))) shared++;
  return (2 * shared) / (a.length + b.length - 2) >= 0.6;
}

const getNamePronunciations = memoizeByKey(pronounce, (name, lang) => `${lang}\u0000${name}`, { maxEntries: 2000 });

/** How many sounds a name has. */
export const countSounds = (name: string, lang: string): number => countPhonemes(getNamePronunciations(name, lang));

const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/**
 * Whether a name is told by its sound over there. Where both write one alphabet names are spelt alike, and what merely
 * sounds alike is chance; only scripts and languages that respell foreign names by ear are listened to.
 */
export function canMatchBySound(name: string, lang: string, offer: NameSearchText): boolean {
  if (RESPELLING_LANGUAGES.has(offer.lang) || RESPELLING_LANGUAGES.has(lang)) return true;
  const own = ALPHABETS.find((script) => script.test(name));
  return own === undefined || /\p{L}{3}/u.test(offer.text.replace(new RegExp(own, 'gu'), ''));
}

const getSoundScores = memoizeByObject((offer: NameSearchText) =>
  memoizeByKey(
    (name: string, lang: string) => computeSoundScore(name, lang, offer),
    (name, lang) => `${lang} ${name}`,
  ),
);

/** How surely a name is heard in the other side's passage, 0..1. A name that comes again is listened for once. */
export const scoreBySound = (name: string, lang: string, offer: NameSearchText): number =>
  getSoundScores(offer)(name, lang);

function computeSoundScore(name: string, lang: string, offer: NameSearchText): number {
  if (!canMatchBySound(name, lang, offer)) return 0;
  return findBestNameMatch(getNamePronunciations(name, lang), offer.sounds(), { least: 0.05 })?.score ?? 0;
}

/** Languages in Latin letters that write foreign names as they sound. */
const RESPELLING_LANGUAGES: ReadonlySet<string> = new Set(['az', 'lv', 'lt', 'sr', 'sq', 'uz', 'tk']);
