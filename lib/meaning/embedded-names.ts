/** Finds the names of a text by what the encoder tells of its tokens, and how like they are to what another text says. */

import type { TokenEmbeddings } from '../core/engine';
import { toNats } from '../core/logistic';
import { memoizeByObject } from '../core/memoize';
import type { AnalyzedSegment } from '../core/segment';
import { hasOverlap } from '../core/span';
import { UNSPACED_LETTERS } from '../text/scripts';

/** A name where it stands. */
export interface EmbeddedName {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Mean log-odds (nats) of its tokens that they belong to a name. */
  readonly odds: number;
  /** A unit vector that points the same way for the same name in any language. */
  readonly vector: Float32Array;
  /** Tokens for each letter: few for names that are often read, at most 1. */
  readonly pieces: number;
}

/** What may stand between two words of one name. */
const BETWEEN_NAME_WORDS = /^[\s\-.·・‧•]{0,3}$/u;
const UNSPACED_LETTER = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');
/** A letter that has capitals and is none. */
const SMALL_LETTER = /^\P{Lu}*\p{Ll}/u;
const HAS_CASE = /[\p{Lu}\p{Ll}]/u;
const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;

/** What may stand inside a word. */
const IN_WORD = /^[-'’]?$/u;

/** Log-odds of a token between two of a name, from which on it belongs to it where no spaces part words. */
const LEAST_INSIDE = -1;

/** The most tokens that a name is looked for in. */
const LONGEST_NAME = 10;

/** Tokens that are one word, or one token where a script has no spaces. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** From this likeness on to what stands somewhere in a text, a name is there. */
export const MIN_NAME_LIKENESS = 0.7;

/** The names of a segment, found once; none where its tokens are not known. */
export const getSegmentNames = memoizeByObject(({ text, embedding }: AnalyzedSegment): readonly EmbeddedName[] =>
  embedding?.tokens ? findEmbeddedNames(text, embedding.tokens) : [],
);

/** The names of a text, in reading order: words side by side that are names rather than not. */
export function findEmbeddedNames(text: string, tokens: TokenEmbeddings): EmbeddedName[] {
  const runs: Word[][] = [];
  let doubtful: Word | undefined;
  for (const word of joinWords(text, tokens)) {
    const odds = computeMeanOdds(tokens, word);
    const run = runs.at(-1);
    const joins = (one: Word | undefined, other: Word) =>
      one !== undefined && BETWEEN_NAME_WORDS.test(text.slice(one.end, other.start));
    if (odds <= 0) {
      const isInside = odds > LEAST_INSIDE && UNSPACED_LETTER.test(text.slice(word.start, word.end));
      doubtful = isInside && joins(run?.at(-1), word) ? word : undefined;
      continue;
    }
    if (run && doubtful && joins(doubtful, word)) run.push(doubtful, word);
    else if (run && joins(run.at(-1), word)) run.push(word);
    else runs.push([word]);
    doubtful = undefined;
  }
  return runs.flatMap((run) => {
    const words = trimSmallWords(text, run);
    return words.length ? [describeName(tokens, words)] : [];
  });
}

const describeName = (tokens: TokenEmbeddings, words: readonly Word[]): EmbeddedName => {
  const name = { ...words[0]!, to: words.at(-1)!.to, end: words.at(-1)!.end };
  return {
    start: name.start,
    end: name.end,
    odds: computeMeanOdds(tokens, name),
    vector: computeNameVector(tokens, name.from, name.to),
    pieces: Math.min(1, (name.to - name.from) / Math.max(1, name.end - name.start)),
  };
};

/** What stands between two offsets (UTF-16 units) of a segment, as a name; undefined where its tokens are not known. */
export function describeNameAt(
  { text, embedding }: AnalyzedSegment,
  start: number,
  end: number,
): EmbeddedName | undefined {
  if (!embedding?.tokens) return undefined;
  const words = joinWords(text, embedding.tokens).filter((word) => hasOverlap(word, { start, end }));
  return words.length ? { ...describeName(embedding.tokens, words), start, end } : undefined;
}

/**
 * What is left of a name without some of its words, the longest run of them: "Colonel" of "Colonel Vann". Undefined where
 * nothing is left, or what is left is no name.
 */
export function removeNameWords(
  text: string,
  tokens: TokenEmbeddings,
  { start, end }: EmbeddedName,
  isRemoved: (word: string, start: number) => boolean,
): EmbeddedName | undefined {
  const words = joinWords(text, tokens).filter((word) => word.start >= start && word.end <= end);
  const runs: Word[][] = [[]];
  for (const word of words)
    if (isRemoved(text.slice(word.start, word.end), word.start)) runs.push([]);
    else runs.at(-1)!.push(word);
  const longest = runs.reduce((one, other) => (other.length > one.length ? other : one));
  const kept = trimSmallWords(text, longest);
  const name = kept.length ? describeName(tokens, kept) : undefined;
  return name && name.odds > 0 ? name : undefined;
}

/** The words of a run without small ones at its edges, where others have capitals ("underpowered Rowan Atkinson"). */
function trimSmallWords(text: string, run: readonly Word[]): readonly Word[] {
  const isSmall = ({ start }: Word) => SMALL_LETTER.test(text.slice(start, start + 2));
  if (run.every((word) => !HAS_CASE.test(text.slice(word.start, word.end)))) return run;
  const first = run.findIndex((word) => !isSmall(word));
  return first < 0 ? [] : run.slice(first, run.findLastIndex((word) => !isSmall(word)) + 1);
}

function joinWords(text: string, { starts, ends }: TokenEmbeddings): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < starts.length; at++) {
    const end = ends[at]!;
    const piece = text.slice(starts[at]!, end);
    const start = end - piece.trimStart().length;
    const last = words.at(-1);
    if (!WORD_LETTER.test(piece)) continue;
    // Also what hyphens and apostrophes join ("Jong-un").
    const isSameWord =
      last && IN_WORD.test(text.slice(last.end, start)) && !UNSPACED_LETTER.test(text.slice(last.end - 1, end));
    if (isSameWord) words[words.length - 1] = { ...last, to: at + 1, end };
    else words.push({ from: at, to: at + 1, start, end });
  }
  return words;
}

function computeMeanOdds({ nameOdds }: TokenEmbeddings, { from, to }: Word): number {
  return toNats(nameOdds.subarray(from, to).reduce((sum, odds) => sum + odds, 0)) / (to - from);
}

function computeNameVector({ names, starts }: TokenEmbeddings, from: number, to: number): Float32Array {
  const width = names.length / starts.length;
  const vector = new Float32Array(width);
  for (let at = from * width; at < to * width; at++) vector[at % width]! += names[at]!;
  const length = Math.hypot(...vector) || 1;
  return vector.map((number) => number / length);
}

/**
 * The cosine (-1..1) of a name to what is most like it in some texts: tokens side by side, at most ten. -1 where there
 * are none.
 */
export function findNameLikeness({ vector }: EmbeddedName, others: readonly TokenEmbeddings[]): number {
  return others.reduce((best, tokens) => Math.max(best, findBestWindow(vector, tokens)), -1);
}

function findBestWindow(vector: Float32Array, tokens: TokenEmbeddings): number {
  const { names } = tokens;
  const width = vector.length;
  const count = names.length / width;
  // The product of two sums is the sum of the products: each token's product is computed once.
  const products = new Float64Array(count);
  for (let token = 0, at = 0; token < count; token++) {
    let product = 0;
    for (let d = 0; d < width; d++, at++) product += vector[d]! * names[at]!;
    products[token] = product;
  }
  const lengths = getWindowLengths(tokens);
  let best = -1;
  for (let from = 0; from < count; from++) {
    let product = 0;
    for (let to = from; to < Math.min(count, from + LONGEST_NAME); to++) {
      product += products[to]!;
      const length = lengths[from * LONGEST_NAME + to - from]!;
      if (length) best = Math.max(best, product / length);
    }
  }
  return best;
}

/** Lengths of the sums of 1 … `LONGEST_NAME` tokens from each token on: every name that is looked for needs them. */
const getWindowLengths = memoizeByObject(({ names, starts }: TokenEmbeddings): Float64Array => {
  const count = starts.length;
  const width = names.length / count;
  const [lengths, sum] = [new Float64Array(count * LONGEST_NAME), new Int32Array(width)];
  for (let from = 0; from < count; from++) {
    sum.fill(0);
    for (let to = from; to < Math.min(count, from + LONGEST_NAME); to++) {
      let squares = 0;
      for (let d = 0; d < width; d++) {
        sum[d]! += names[to * width + d]!;
        squares += sum[d]! ** 2;
      }
      lengths[from * LONGEST_NAME + to - from] = Math.sqrt(squares);
    }
  }
  return lengths;
});

/** The cosine (-1..1) of two names. */
export const compareNames = (one: EmbeddedName, other: EmbeddedName): number =>
  one.vector.reduce((sum, number, at) => sum + number * other.vector[at]!, 0);
