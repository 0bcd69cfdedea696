/** Extracts keys from the words of a text, to compare two texts in one language. */
import { findMatches } from '../core/regexp';
import { KANA_LETTERS, SOUTHEAST_ASIAN_LETTERS } from './scripts';

/** A word with its keys; in scripts without spaces, a few letters. */
export interface KeyedWord {
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The whole word, and its beginning, which inflection does not change; one equal key is a match. */
  readonly keys: readonly string[];
}

const WORD_OR_RUN = new RegExp(
  `[\\p{Script=Han}]+|[${KANA_LETTERS}ー]+|[${SOUTHEAST_ASIAN_LETTERS}]+|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*`,
  'gu',
);
const HAN_START = /^\p{Script=Han}/u;
const UNSPACED_START = new RegExp(`^[${KANA_LETTERS}ー${SOUTHEAST_ASIAN_LETTERS}]`, 'u');
const DIGITS_ONLY = /^\p{N}+$/u;

/** Shorter words are function words in most languages with spaces. */
const MIN_WORD_LENGTH = 3;
/** From this length on, a word also has a key of its beginning. */
const MIN_INFLECTED_LENGTH = 6;
const BEGINNING_LENGTH = 5;

/** Weights of keys, 0..1: `e` a whole word, `f` its beginning, `u` letters of a text without spaces. */
const KEY_WEIGHTS: Readonly<Record<string, number>> = { e: 1, f: 0.6, u: 0.5 };

/**
 * Finds the words of a text in reading order, without numbers, whose values are compared elsewhere. Linear in the text.
 */
export function findWordKeys(text: string): KeyedWord[] {
  return findMatches(text, WORD_OR_RUN).flatMap(({ 0: run, index }) => {
    if (HAN_START.test(run)) return toKeyedNgrams(run, index, 2);
    if (UNSPACED_START.test(run)) return toKeyedNgrams(run, index, 3);
    return toKeyedWord(run, index);
  });
}

function toKeyedWord(run: string, start: number): KeyedWord[] {
  const word = run
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’].*/su, '');
  if (word.length < MIN_WORD_LENGTH || DIGITS_ONLY.test(word)) return [];
  const beginning = word.length >= MIN_INFLECTED_LENGTH ? [`f:${word.slice(0, BEGINNING_LENGTH)}`] : [];
  return [{ start, end: start + run.length, keys: [`e:${word}`, ...beginning] }];
}

function toKeyedNgrams(run: string, start: number, size: number): KeyedWord[] {
  if (run.length <= size) return [{ start, end: start + run.length, keys: [`u:${run}`] }];
  return Array.from({ length: run.length - size + 1 }, (_, k) => ({
    start: start + k,
    end: start + k + size,
    keys: [`u:${run.slice(k, k + size)}`],
  }));
}

/** The keys of a text → weight 0..1, to match with those of another text in the same language. */
export function getWordKeys(text: string): ReadonlyMap<string, number> {
  return new Map(
    findWordKeys(text).flatMap(({ keys }) => keys.map((key) => [key, KEY_WEIGHTS[key[0]!] ?? 0] as const)),
  );
}
