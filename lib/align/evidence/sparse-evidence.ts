/** Computes how much the segments of two texts share of one kind of evidence, weighted by rarity. */
import { memoize } from '../../util/memoize';
import type { Band } from '../band';
import { BandedSums, computePrefixSums } from './prefix-sums';

/** Match keys of one segment → weight. */
export type SparseVector<K> = ReadonlyMap<K, number>;

/** How much the segments of two texts share, within the band, and what chance alone would give. Weights are in nats. */
export interface PairEvidence {
  /** Shared weight of every pair of an original and a translation segment. */
  readonly shared: BandedSums;
  /** The part of it from keys that no neighbor of the original segment has (`freshT`: of the translation segment). */
  readonly freshO: BandedSums;
  readonly freshT: BandedSums;
  /** Prefix sums of the weight of the segments, shared or not. */
  readonly upToO: Float64Array;
  readonly upToT: Float64Array;
  /** Expected shared weight of an unrelated pair, divided by the weights of both segments. */
  readonly chance: number;
  /**
   * The share of its weight that a segment usually shares with its best counterpart: it tells how complete a lexicon
   * is.
   */
  readonly usual: number;
}

/**
 * The shared weight of two segments is the sum over their common keys of the smaller weight times the key's rarity: the
 * logarithm of all segments of this pair of texts over those that have the key. A key that is in every paragraph counts
 * nothing. Time grows with the number of pairs that have a key in common, and with the area of the band.
 */
export function computeSparseEvidence<K>(
  original: readonly SparseVector<K>[],
  translation: readonly SparseVector<K>[],
  band: Band,
): PairEvidence {
  const countO = countSegmentsByKey(original);
  const countT = countSegmentsByKey(translation);
  const getRarity = createRarityLookup(countO, original.length, countT, translation.length);
  const postings = buildPostings(translation);
  const rows: Float32Array[] = [];
  const freshO: Float32Array[] = [];
  const freshT: Float32Array[] = [];
  const bestT = new Float32Array(translation.length);
  let sharedTotal = 0;
  let bestTotal = 0;
  original.forEach((vector, i) => {
    const [lo, hi] = [band.lo[i]!, band.hi[i]!];
    const width = Math.max(0, hi - lo);
    const [row, freshRowO, freshRowT] = [new Float32Array(width), new Float32Array(width), new Float32Array(width)];
    for (const [key, weight] of vector) {
      const keyPostings = postings.get(key);
      if (!keyPostings) continue;
      const rarity = getRarity(key);
      if (rarity <= 0) continue;
      const isFreshO = isFresh(original, i, key);
      const { indices, weights, fresh } = keyPostings;
      for (let k = findFirstPosting(indices, lo); k < indices.length && indices[k]! < hi; k++) {
        const shared = Math.min(weight, weights[k]!) * rarity;
        const column = indices[k]! - lo;
        row[column]! += shared;
        if (isFreshO) freshRowO[column]! += shared;
        if (fresh[k]!) freshRowT[column]! += shared;
      }
    }
    rows.push(row);
    freshO.push(freshRowO);
    freshT.push(freshRowT);
    let best = 0;
    for (let column = 0; column < width; column++) {
      const value = row[column]!;
      sharedTotal += value;
      if (value > bestT[lo + column]!) bestT[lo + column] = value;
      if (value > best) best = value;
    }
    bestTotal += best;
  });
  bestTotal += sumArray(bestT);
  const weightsO = computeSegmentWeights(original, getRarity);
  const weightsT = computeSegmentWeights(translation, getRarity);
  let expected = 0;
  weightsO.forEach((weight, i) => {
    for (let j = band.lo[i]!; j < band.hi[i]!; j++) expected += weight * weightsT[j]!;
  });
  return {
    shared: new BandedSums(band, rows),
    freshO: new BandedSums(band, freshO),
    freshT: new BandedSums(band, freshT),
    upToO: computePrefixSums(weightsO),
    upToT: computePrefixSums(weightsT),
    chance: expected > 0 ? sharedTotal / expected : 0,
    usual: bestTotal / Math.max(1e-9, sumArray(weightsO) + sumArray(weightsT)),
  };
}

const sumArray = (values: Float64Array | Float32Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

function countSegmentsByKey<K>(vectors: readonly SparseVector<K>[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const vector of vectors) for (const key of vector.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A key's rarity in one text, in nats, halved since both texts add theirs; about 0 for a key in every segment. */
const computeRarity = (count: number | undefined, segments: number) =>
  count === undefined ? 0 : 0.5 * Math.log((segments + 1) / (count + 0.5));

/** The rarity of a key in both texts together, in nats, computed once for each key. */
function createRarityLookup<K>(
  countO: Map<K, number>,
  n: number,
  countT: Map<K, number>,
  m: number,
): (key: K) => number {
  return memoize((key: K) => computeRarity(countO.get(key), n) + computeRarity(countT.get(key), m));
}

/** The segments that have a key, in order: their indices, the key's weight there, and whether no neighbor has it. */
interface Postings {
  readonly indices: number[];
  readonly weights: number[];
  readonly fresh: boolean[];
}

/** Whether neither neighbor of a segment has a key. */
const isFresh = <K>(vectors: readonly SparseVector<K>[], at: number, key: K): boolean =>
  !vectors[at - 1]?.has(key) && !vectors[at + 1]?.has(key);

/** The segments that have each key. One list for each field: a table of objects takes several times as long to read. */
function buildPostings<K>(vectors: readonly SparseVector<K>[]): Map<K, Postings> {
  const postings = new Map<K, Postings>();
  vectors.forEach((vector, index) => {
    for (const [key, weight] of vector) {
      let of = postings.get(key);
      if (!of) {
        of = { indices: [], weights: [], fresh: [] };
        postings.set(key, of);
      }
      of.indices.push(index);
      of.weights.push(weight);
      of.fresh.push(isFresh(vectors, index, key));
    }
  });
  return postings;
}

/** The place of the first index that is this segment's or a later one's (binary search). */
function findFirstPosting(indices: readonly number[], segment: number): number {
  let [from, to] = [0, indices.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (indices[middle]! < segment) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The weight of each segment: that of its keys times their rarity, in nats. */
function computeSegmentWeights<K>(vectors: readonly SparseVector<K>[], getRarity: (key: K) => number): Float64Array {
  return Float64Array.from(vectors, (vector) => {
    let total = 0;
    for (const [key, weight] of vector) total += weight * Math.max(0, getRarity(key));
    return total;
  });
}
