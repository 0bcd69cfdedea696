/** Splits a text into tokens: words with their offsets. */
import { findMatches } from '../core/regexp';

// Compares texts by their n-grams of four letters: similarity, containment, sketches.

const NGRAM_SIZE = 4;

/**
 * The hash of the n-gram at an offset: FNV-1a over four UTF-16 units, with its bits mixed once more to spread evenly.
 */
function hashNgram(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + NGRAM_SIZE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The hashes of all n-grams of a folded text. */
export function getNgrams(text: string): ReadonlySet<number> {
  const out = new Set<number>();
  for (let at = 0; at + NGRAM_SIZE <= text.length; at++) out.add(hashNgram(text, at));
  return out;
}

const countSharedNgrams = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const ngram of a) if (b.has(ngram)) shared++;
  return shared;
};

/** The Dice similarity of two texts by their n-grams, 0..1. */
export const computeDiceSimilarity = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  (2 * countSharedNgrams(a, b)) / Math.max(1, a.size + b.size);

/** Share of the smaller set's n-grams that the other set has too, 0..1. */
export const computeContainment = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  countSharedNgrams(a.size < b.size ? a : b, a.size < b.size ? b : a) / Math.max(1, Math.min(a.size, b.size));

const SKETCH_SIZE = 4;

/**
 * The n-grams of a folded text with the smallest hashes (bottom-k sketch, Broder 1997). Nearly equal texts share some:
 * two texts of similarity 0.9 have one in common in 999 of 1000 cases.
 */
export function computeSketch(text: string): number[] {
  const smallest: number[] = [];
  for (let at = 0; at + NGRAM_SIZE <= text.length; at++) {
    const ngram = hashNgram(text, at);
    if ((smallest.length === SKETCH_SIZE && ngram >= smallest[SKETCH_SIZE - 1]!) || smallest.includes(ngram)) continue;
    let place = smallest.length;
    while (place > 0 && smallest[place - 1]! > ngram) place--;
    smallest.splice(place, 0, ngram);
    if (smallest.length > SKETCH_SIZE) smallest.pop();
  }
  return smallest;
}

/** A word of a segment; offsets in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether only spaces, punctuation or a number separate it from the word before. */
  readonly joined: boolean;
}

/** Words of letters, with apostrophes and hyphens inside. */
export const TOKEN_PATTERN = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;
/** A character of private use that separates runs of tokens; no real text contains it. */
export const TOKEN_BREAK = '\uE000';

/** Longest gap between joined tokens, in UTF-16 units: room for a number or a few marks. */
const MAX_GAP_LENGTH = 8;

/** The tokens of a text in order. Those on two sides of a `TOKEN_BREAK` are not joined. */
export function tokenize(text: string, pattern: RegExp = TOKEN_PATTERN): Token[] {
  let end = 0;
  return findMatches(text, pattern).map((match) => {
    const gap = text.slice(end, match.index);
    const joined = !/[\p{L}\uE000]/u.test(gap) && gap.length <= MAX_GAP_LENGTH;
    end = match.index + match[0].length;
    return { text: match[0], lower: match[0].toLowerCase(), start: match.index, end, joined };
  });
}
