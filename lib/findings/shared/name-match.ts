/** Finds out whether a name of one text also stands in a passage of the other, by spelling or by sound. */

import { createLazy, memoize, memoizeBounded, memoizeByKey, memoizeByObject, WORD_CACHE } from '../../core/memoize';
import type { AnalyzedSegment, EntityMention } from '../../core/segment';
import { findBestNameMatch } from '../../facts/names/find-name';
import { countPhonemes } from '../../facts/names/score';
import { type Pronunciations, pronounce } from '../../facts/names/sounds/pronounce';
import { TRAITS } from '../../languages/by-kind/traits';

/** A passage prepared for finding names of the other side in it. */
export interface NameSearchText {
  readonly text: string;
  readonly lang: string;
  /** Lower-cased words without marks, in Latin, Cyrillic and other scripts with spaces. */
  readonly words: ReadonlySet<string>;
  /** The same words as they are written, each with its folded form. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Whether its words may name a concept. */
  readonly hasConcept: (concept: number) => boolean;
  /** Places and roles that its words may name. */
  readonly entities: readonly EntityMention[];
  /** Pronunciations; => Its pronunciations, computed when they are first needed. */
  readonly sounds: () => Pronunciations;
}

const WORD_PATTERN = /[\p{L}\p{M}]{2,}/gu;
const COMBINING_MARKS = /\p{M}+/gu;

/** Letters that are no letter and a mark to Unicode, but are often written without what sets them apart ("Bjørn"). */
const STROKED_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
const STROKED_LETTER = /[đðøłıæœß]/gu;

/** A word of a name in lower case without diacritics, for comparison. */
export const foldNameWord = memoizeBounded(
  (word: string): string =>
    word
      .normalize('NFKD')
      .replace(COMBINING_MARKS, '')
      .toLowerCase()
      .replace(STROKED_LETTER, (letter) => STROKED_LETTERS[letter]!),
  WORD_CACHE,
);

const getSearchTextsByLanguage = memoizeByObject((segments: readonly AnalyzedSegment[]) =>
  memoize((lang: string) => buildNameSearchText(segments, lang)),
);

/** The search text of one side of a passage, built once. */
export const getNameSearchText = (segments: readonly AnalyzedSegment[], lang: string): NameSearchText =>
  getSearchTextsByLanguage(segments)(lang);

function buildNameSearchText(segments: readonly AnalyzedSegment[], lang: string): NameSearchText {
  const text = segments.map((s) => s.text).join(' ');
  const tokens = new Map<string, string>();
  for (const token of text.match(WORD_PATTERN) ?? []) tokens.set(token, foldNameWord(token));
  return {
    text,
    lang,
    words: new Set(tokens.values()),
    tokens,
    hasConcept: (concept) => segments.some((s) => s.concepts.has(concept)),
    entities: segments.flatMap((s) => s.denoting ?? []),
    sounds: createLazy(() => pronounce(text, lang)),
  };
}

/** Least length in letters for which inflected forms of a name are recognized: "Merkel", "Merkels", "Merkel'in". */
const MIN_STEM_LENGTH = 4;

/**
 * Whether the other side has a word in this spelling, apart from an ending, or in a similar one ("Präsident",
 * "President").
 */
export function hasSpelling(word: string, { words }: NameSearchText): boolean {
  const folded = foldNameWord(word).replace(/['’].*/su, '');
  if (words.has(folded) || words.has(`${folded}s`) || (folded.endsWith('s') && words.has(folded.slice(0, -1))))
    return true;
  if (folded.length < MIN_STEM_LENGTH) return false;
  for (const candidate of words) {
    if (
      candidate.length >= MIN_STEM_LENGTH &&
      (countSharedPrefix(folded, candidate) >= 0.75 * Math.max(folded.length, candidate.length) ||
        isSimilarSpelling(folded, candidate))
    )
      return true;
  }
  return false;
}

function countSharedPrefix(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Whether two spellings have a Dice coefficient of at least 0.6. */
const isSimilarSpelling = (a: string, b: string): boolean =>
  a.length >= 6 && Math.abs(a.length - b.length) <= 4 && computeLetterSimilarity(a, b) >= 0.6;

/** Two letters of a word as one number. */
const getLetterPair = (word: string, at: number): number => word.charCodeAt(at) * 0x10000 + word.charCodeAt(at + 1);

const getLetterPairs = memoizeBounded(
  (word: string): ReadonlySet<number> =>
    new Set(Array.from({ length: word.length - 1 }, (_, at) => getLetterPair(word, at))),
  WORD_CACHE,
);

/** The Dice coefficient (Dice 1945) of the letter pairs of two folded words, 0..1. */
export function computeLetterSimilarity(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = getLetterPairs(a);
  let shared = 0;
  for (let at = 0; at + 2 <= b.length; at++) if (pairs.has(getLetterPair(b, at))) shared++;
  return (2 * shared) / (a.length + b.length - 2);
}

const getNamePronunciations = memoizeByKey(pronounce, (name, lang) => `${lang}\u0000${name}`, { maxEntries: 2000 });

/** The number of phonemes of a name. */
export const countSounds = (name: string, lang: string): number => countPhonemes(getNamePronunciations(name, lang));

const ALPHABETS = [/\p{Script=Latin}/gu, /\p{Script=Cyrillic}/gu, /\p{Script=Greek}/gu];

/** For each alphabet, whether a text has words in others. */
const getOtherWords = memoizeByObject(({ text }: NameSearchText) =>
  memoize((alphabet: RegExp) => /\p{L}{3}/u.test(text.replace(alphabet, ''))),
);

/**
 * Whether a name may be matched by its sound. Where both sides write one alphabet, names keep their spelling, and words
 * that merely sound alike are chance. So sound counts only between different scripts, and for languages that respell
 * foreign names.
 */
export function canMatchBySound(name: string, lang: string, searchText: NameSearchText): boolean {
  if (TRAITS[searchText.lang]?.respelledNames === true || TRAITS[lang]?.respelledNames === true) return true;
  const alphabet = ALPHABETS.find((script) => name.search(script) >= 0);
  return alphabet === undefined || getOtherWords(searchText)(alphabet);
}

/**
 * From these scores by sound on, a name is there: by its sound alone; where the encoder's embeddings are asked too; and
 * where the lexicon knows the word, since the short names that it has sound like many words.
 */
export const MIN_SOUND_SCORE = { alone: 0.5, withMeaning: 0.4, inLexicon: 0.8 } as const;

const getSoundScores = memoizeByObject((searchText: NameSearchText) =>
  memoizeByKey(
    (name: string, lang: string) => computeSoundScore(name, lang, searchText),
    (name, lang) => `${lang} ${name}`,
  ),
);

/**
 * How well the sound of a name matches a part of the other side's passage, 0..1. Computed once for each name and
 * passage.
 */
export const scoreBySound = (name: string, lang: string, searchText: NameSearchText): number =>
  getSoundScores(searchText)(name, lang);

function computeSoundScore(name: string, lang: string, searchText: NameSearchText): number {
  if (!canMatchBySound(name, lang, searchText)) return 0;
  return findBestNameMatch(getNamePronunciations(name, lang), searchText.sounds(), { least: 0.05 })?.score ?? 0;
}
