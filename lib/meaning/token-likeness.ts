/** How likely it is that texts in another language say what a token says, by the encoder's embeddings of tokens. */

import type { TokenEmbeddings } from '../core/engine';
import type { AnalyzedSegment } from '../core/segment';

/** For each vector of either list the greatest product with one of the other. */
interface BestProducts {
  readonly own: Int32Array;
  readonly other: Int32Array;
}

/** Two vectors share a number of 53 bits: a product of theirs has less than half of these, whatever is in them. */
const SHIFT = 2 ** 26;

/** So many such numbers of two own vectors are summed side by side, so that no sum waits for another. */
const PAIRS_AT_ONCE = 4;
const COLUMNS_AT_ONCE = 2 * PAIRS_AT_ONCE;

/** Less than any product. */
const LEAST = -(2 ** 31);

/** Both lists hold vectors of `width` numbers, one after another. */
export function findBestProducts(own: Int8Array, other: Int8Array, width: number): BestProducts {
  const [rows, columns] = [own.length / width, other.length / width];
  const best = { own: new Int32Array(rows).fill(LEAST), other: new Int32Array(columns).fill(LEAST) };
  // One row more, where their number is odd, so that they can be taken two by two.
  const ownNumbers = new Float64Array((rows + (rows % 2)) * width);
  ownNumbers.set(own);
  const products = new Float64Array(2 * COLUMNS_AT_ONCE);
  const packed = new Float64Array(width * PAIRS_AT_ONCE);
  for (let first = 0; first < columns; first += COLUMNS_AT_ONCE) {
    const count = Math.min(COLUMNS_AT_ONCE, columns - first);
    packColumns(other, first, count, packed);
    for (let row = 0; row < rows; row += 2) {
      multiplyPacked(ownNumbers, row * width, packed, products);
      raiseBest(best, products, row, first, count);
      if (row + 1 < rows) raiseBest(best, products.subarray(COLUMNS_AT_ONCE), row + 1, first, count);
    }
  }
  return best;
}

function raiseBest({ own, other }: BestProducts, products: Float64Array, row: number, first: number, count: number) {
  for (let k = 0; k < count; k++) {
    const product = products[k]!;
    if (product > own[row]!) own[row] = product;
    if (product > other[first + k]!) other[first + k] = product;
  }
}

/** Packs `count` vectors, two in a number: for each place, that of each pair. */
function packColumns(other: Int8Array, first: number, count: number, packed: Float64Array): void {
  const width = packed.length / PAIRS_AT_ONCE;
  packed.fill(0);
  for (let k = 0; k < count; k++) {
    const unit = k % 2 ? SHIFT : 1;
    for (let d = 0, from = (first + k) * width, at = k >> 1; d < width; d++, at += PAIRS_AT_ONCE)
      packed[at]! += other[from + d]! * unit;
  }
}

/** The products of two vectors, the first from index `from` on, with all that are packed: those of one, of the other. */
function multiplyPacked(own: Float64Array, from: number, packed: Float64Array, products: Float64Array): void {
  const width = packed.length / PAIRS_AT_ONCE;
  let a = 0,
    b = 0,
    c = 0,
    d = 0,
    e = 0,
    f = 0,
    g = 0,
    h = 0;
  for (let at = 0, k = from; at < packed.length; at += PAIRS_AT_ONCE, k++) {
    const one = own[k]!,
      two = own[k + width]!;
    const p = packed[at]!,
      q = packed[at + 1]!,
      r = packed[at + 2]!,
      s = packed[at + 3]!;
    a += one * p;
    b += one * q;
    c += one * r;
    d += one * s;
    e += two * p;
    f += two * q;
    g += two * r;
    h += two * s;
  }
  splitPair(a, products, 0);
  splitPair(b, products, 2);
  splitPair(c, products, 4);
  splitPair(d, products, 6);
  splitPair(e, products, 8);
  splitPair(f, products, 10);
  splitPair(g, products, 12);
  splitPair(h, products, 14);
}

function splitPair(sum: number, products: Float64Array, at: number): void {
  const upper = Math.round(sum / SHIFT);
  products[at] = sum - upper * SHIFT;
  products[at + 1] = upper;
}

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
export function computeCosines(own: TokenVectors, other: TokenVectors): Float32Array {
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
    negationLevels: tokens.negationLevels.subarray(from, to),
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
