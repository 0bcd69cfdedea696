import type { Band } from '../band';
import { BandedSums, computePrefixSums } from './prefix-sums';

export type SparseVector<K> = ReadonlyMap<K, number>;

/** How much the segments of two texts share, within the band, and what chance alone would give. */
export interface PairEvidence {
  /** Shared weight of originals and translations, in units of rarity (nats). */
  readonly shared: BandedSums;
  /** Of that, what neither neighbour of the original (of the translation) says too. */
  readonly freshO: BandedSums;
  readonly freshT: BandedSums;
  /** All the weight the segments before each place carry, shared or not. */
  readonly upToO: Float64Array;
  readonly upToT: Float64Array;
  /** Expected shared weight of an unrelated pair, per unit of both masses. */
  readonly chance: number;
  /** Share of its weight that a segment of this pair usually finds at its best partner: what the lexicon is good for. */
  readonly usual: number;
}

/**
 * Shared weight of sparse vectors: the smaller of both weights of a key, times its rarity in this very pair of
 * articles (log of segments over segments that hold it), so that what every paragraph names counts for nothing.
 */
export function computeSparseEvidence<K>(
  original: readonly SparseVector<K>[],
  translation: readonly SparseVector<K>[],
  band: Band,
): PairEvidence {
  const countO = countSegmentsByKey(original);
  const countT = countSegmentsByKey(translation);
  const rarity = createRarityLookup(countO, original.length, countT, translation.length);
  const postings = buildPostings(translation);
  const rows: Float32Array[] = [];
  const freshO: Float32Array[] = [];
  const freshT: Float32Array[] = [];
  const alone = (vectors: readonly SparseVector<K>[], at: number, key: K) =>
    !vectors[at - 1]?.has(key) && !vectors[at + 1]?.has(key);
  const bestT = new Float32Array(translation.length);
  let total = 0;
  let best = 0;
  original.forEach((vector, i) => {
    const width = Math.max(0, band.hi[i]! - band.lo[i]!);
    const [row, ownO, ownT] = [new Float32Array(width), new Float32Array(width), new Float32Array(width)];
    for (const [key, weight] of vector) {
      const list = postings.get(key);
      if (!list) continue;
      const r = rarity(key);
      if (r <= 0) continue;
      const onlyHere = alone(original, i, key);
      for (let k = findFirstPosting(list, band.lo[i]!); k < list.length && list[k]!.index < band.hi[i]!; k++) {
        const at = list[k]!;
        const worth = Math.min(weight, at.weight) * r;
        const column = at.index - band.lo[i]!;
        row[column]! += worth;
        if (onlyHere) ownO[column]! += worth;
        if (alone(translation, at.index, key)) ownT[column]! += worth;
      }
    }
    rows.push(row);
    freshO.push(ownO);
    freshT.push(ownT);
    row.forEach((value, column) => {
      total += value;
      const at = column + band.lo[i]!;
      if (value > bestT[at]!) bestT[at] = value;
    });
    best += row.reduce((most, value) => Math.max(most, value), 0);
  });
  best += sumArray(bestT);
  const massO = computeSegmentWeights(original, rarity);
  const massT = computeSegmentWeights(translation, rarity);
  let expected = 0;
  massO.forEach((mass, i) => {
    for (let j = band.lo[i]!; j < band.hi[i]!; j++) expected += mass * massT[j]!;
  });
  return {
    shared: new BandedSums(band, rows),
    freshO: new BandedSums(band, freshO),
    freshT: new BandedSums(band, freshT),
    upToO: computePrefixSums(massO),
    upToT: computePrefixSums(massT),
    chance: expected > 0 ? total / expected : 0,
    usual: best / Math.max(1e-9, sumArray(massO) + sumArray(massT)),
  };
}

const sumArray = (values: Float64Array | Float32Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

function countSegmentsByKey<K>(vectors: readonly SparseVector<K>[]): Map<K, number> {
  const out = new Map<K, number>();
  for (const vector of vectors) for (const key of vector.keys()) out.set(key, (out.get(key) ?? 0) + 1);
  return out;
}

/** Half a nat-count from either side; a key held by every segment is worth nothing. */
const computeRarity = (count: number | undefined, segments: number) =>
  count === undefined ? 0 : 0.5 * Math.log((segments + 1) / (count + 0.5));

/** Of each key on both sides together, worked out once. */
function createRarityLookup<K>(
  countO: Map<K, number>,
  n: number,
  countT: Map<K, number>,
  m: number,
): (key: K) => number {
  const known = new Map<K, number>();
  return (key) => {
    let rarity = known.get(key);
    if (rarity === undefined) {
      rarity = computeRarity(countO.get(key), n) + computeRarity(countT.get(key), m);
      known.set(key, rarity);
    }
    return rarity;
  };
}

interface Posting {
  readonly index: number;
  readonly weight: number;
}

function buildPostings<K>(vectors: readonly SparseVector<K>[]): Map<K, Posting[]> {
  const out = new Map<K, Posting[]>();
  vectors.forEach((vector, index) => {
    for (const [key, weight] of vector) {
      const list = out.get(key);
      if (list) list.push({ index, weight });
      else out.set(key, [{ index, weight }]);
    }
  });
  return out;
}

/** The place of the first posting of a segment or of one behind it; lists are in order. */
function findFirstPosting(list: readonly Posting[], segment: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle]!.index < segment) from = middle + 1;
    else to = middle;
  }
  return from;
}

function computeSegmentWeights<K>(vectors: readonly SparseVector<K>[], rarity: (key: K) => number): Float64Array {
  return Float64Array.from(vectors, (vector) => {
    let mass = 0;
    for (const [key, weight] of vector) mass += weight * Math.max(0, rarity(key));
    return mass;
  });
}
