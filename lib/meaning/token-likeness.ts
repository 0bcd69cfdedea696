/** How likely it is that texts in another language say what a token says, by the encoder's embeddings of tokens. */
import type { AnalyzedSegment, TokenEmbeddings } from '../core';
import { findBestProducts } from './best-products';

/** Vectors are in 127ths of a unit vector. */
const UNIT_SQUARE = 127 ** 2;

/** The tokens of segments that have any. */
export const listTokens = (segments: readonly AnalyzedSegment[]): readonly TokenEmbeddings[] =>
  segments.flatMap(({ embedding }) => embedding?.tokens ?? []);

/** For each token of either text the cosine to the most similar token of the other, at least -1. */
export interface TokenMatch {
  readonly own: Float32Array;
  readonly other: Float32Array;
}

/** What of tokens is matched. */
export type TokenVectors = Pick<TokenEmbeddings, 'starts' | 'vectors'>;

/** Matches the tokens of two texts. Time grows with the product of both numbers of tokens. */
export function matchTokens(own: TokenVectors, other: TokenVectors): TokenMatch {
  const [rows, columns] = [own.starts.length, other.starts.length];
  const match = { own: new Float32Array(rows).fill(-1), other: new Float32Array(columns).fill(-1) };
  const width = own.vectors.length / rows;
  if (other.vectors.length !== columns * width) return match;
  const best = findBestProducts(own.vectors, other.vectors, width);
  for (let row = 0; row < rows; row++) match.own[row] = Math.max(-1, best.own[row]! / UNIT_SQUARE);
  for (let column = 0; column < columns; column++)
    match.other[column] = Math.max(-1, best.other[column]! / UNIT_SQUARE);
  return match;
}

/** For each token of a text the cosine to the most similar token of some others; -1 where there are no others. */
export function findBestLikeness(own: TokenVectors, others: readonly TokenVectors[]): Float32Array {
  const best = new Float32Array(own.starts.length).fill(-1);
  for (const other of others) raiseTo(best, matchTokens(own, other).own);
  return best;
}

/** Several texts' tokens as those of one, to be matched at once: that is faster than one text after another. */
export function joinTokens(texts: readonly TokenVectors[]): TokenVectors {
  const starts = new Uint32Array(texts.reduce((sum, text) => sum + text.starts.length, 0));
  const vectors = new Int8Array(texts.reduce((sum, text) => sum + text.vectors.length, 0));
  let [token, at] = [0, 0];
  for (const text of texts) {
    starts.set(text.starts, token);
    vectors.set(text.vectors, at);
    token += text.starts.length;
    at += text.vectors.length;
  }
  return { starts, vectors };
}

/** How much more it counts that a token over there is more like another one than that it is like this one. */
const RIVALRY = 2;

/**
 * For each token of a passage, how like it is to what the other side says of it and of nothing else in the passage: the
 * best cosine, less twice by how much the token over there is more like another of the passage's. Words of one topic are
 * all somewhat alike; only one of them is what is said. -3 where there are no others. Time and memory grow with the
 * product of both numbers of tokens.
 */
export function findOwnLikeness(
  passage: readonly TokenEmbeddings[],
  others: readonly TokenEmbeddings[],
): readonly Float32Array[] {
  const own = passage.map(({ starts }) => new Float32Array(starts.length).fill(-1 - RIVALRY));
  for (const other of others) {
    const columns = other.starts.length;
    const cosines = passage.map((tokens) => computeCosines(tokens, other));
    const most = new Float32Array(columns).fill(-1);
    for (const rows of cosines)
      for (let at = 0; at < rows.length; at++) most[at % columns] = Math.max(most[at % columns]!, rows[at]!);
    cosines.forEach((rows, nth) => {
      for (let at = 0; at < rows.length; at++) {
        const likeness = rows[at]! - RIVALRY * (most[at % columns]! - rows[at]!);
        const row = Math.floor(at / columns);
        if (likeness > own[nth]![row]!) own[nth]![row] = likeness;
      }
    });
  }
  return own;
}

/** The cosines of all tokens of one text to all of another, row by row; none where they are of different models. */
function computeCosines(own: TokenEmbeddings, other: TokenEmbeddings): Float32Array {
  const [rows, columns] = [own.starts.length, other.starts.length];
  const width = own.vectors.length / Math.max(1, rows);
  const cosines = new Float32Array(rows * columns);
  if (other.vectors.length !== columns * width) return cosines.fill(-1);
  for (let at = 0; at < cosines.length; at++) {
    const [from, to] = [Math.floor(at / columns) * width, (at % columns) * width];
    let product = 0;
    for (let d = 0; d < width; d++) product += own.vectors[from + d]! * other.vectors[to + d]!;
    cosines[at] = product / UNIT_SQUARE;
  }
  return cosines;
}

/** The tokens that stand between two offsets. */
export function sliceTokens(tokens: TokenEmbeddings, start: number, end: number): TokenEmbeddings {
  const { starts, ends, vectors, names } = tokens;
  const count = Math.max(1, starts.length);
  const [width, nameWidth] = [vectors.length / count, names.length / count];
  let from = 0;
  while (from < starts.length && starts[from]! < start) from++;
  let to = from;
  while (to < starts.length && ends[to]! <= end) to++;
  return {
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    vectors: vectors.subarray(from * width, to * width),
    names: names.subarray(from * nameWidth, to * nameWidth),
    nameOdds: tokens.nameOdds.subarray(from, to),
    negationOdds: tokens.negationOdds.subarray(from, to),
  };
}

/** Raises each number to that of the other list, where it is more. */
export function raiseTo(numbers: Float32Array, others: Float32Array): void {
  for (let at = 0; at < numbers.length; at++) if (others[at]! > numbers[at]!) numbers[at] = others[at]!;
}

/** What tools/model/learn_tokens.py prints for documents that it did not learn from. */
const [ABSENCE_BIAS, ABSENCE_SLOPE] = [9.7, -18.3];
const MAX_ABSENCE = 3;

/** The same for `findOwnLikeness`, in passages of two sentences of which the other side says one. */
const [OWN_ABSENCE_BIAS, OWN_ABSENCE_SLOPE] = [2.6, -8];

const limitAbsence = (nats: number): number => Math.max(-MAX_ABSENCE, Math.min(MAX_ABSENCE, nats));

/** Log-likelihood ratio (nats, at most 3 either way) that the other side does not say a token of a passage. */
export const toOwnAbsence = (likeness: number): number => limitAbsence(OWN_ABSENCE_BIAS + OWN_ABSENCE_SLOPE * likeness);

/**
 * Log-likelihood ratio (nats, at most 3 either way) that a text has no counterpart for a token rather than one, by the
 * likeness of its most similar token there.
 */
export const toAbsence = (likeness: number): number => limitAbsence(ABSENCE_BIAS + ABSENCE_SLOPE * likeness);
