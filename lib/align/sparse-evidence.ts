/** Computes how much the segments of two texts share of one kind of evidence, weighted by rarity. */
import type { Side } from '../core/segment';
import type { Band } from './band';
import { BandedMatrix } from './banded-matrix';
import { computePrefixSums } from './prefix-sums';

// The match keys of two texts as numbers in flat tables, which are read many times as fast as maps of them.

/** Match keys of one segment → weight. */
export type SparseVector<K> = ReadonlyMap<K, number>;

/** The keys of one text's segments: those of segment i from `starts[i]` to before `starts[i + 1]`. */
export interface KeyTable {
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  /** 1 where neither neighbor of the segment has the key. */
  readonly fresh: Uint8Array;
}

/** The segments of a text that have each key, in order: those of a key from `starts[key]` on. */
export interface Postings {
  readonly starts: Int32Array;
  readonly segments: Int32Array;
  /** Where the key stands in the table. */
  readonly places: Int32Array;
}

/** What the weight of a key is multiplied by. */
export type KeyScale<K> = (key: K) => number;

/** Numbers the keys in `numbers`, which both texts share. */
export function buildKeyTable<K>(
  vectors: readonly SparseVector<K>[],
  numbers: Map<K, number>,
  scale?: KeyScale<K>,
): KeyTable {
  const size = vectors.reduce((sum, vector) => sum + vector.size, 0);
  const [starts, keys] = [new Int32Array(vectors.length + 1), new Int32Array(size)];
  const [weights, fresh] = [new Float64Array(size), new Uint8Array(size).fill(1)];
  /** By key, where it was last. */
  const latest: number[] = [];
  let place = 0;
  vectors.forEach((vector, at) => {
    for (const [name, weight] of vector) {
      let key = numbers.get(name);
      if (key === undefined) {
        key = numbers.size;
        numbers.set(name, key);
      }
      keys[place] = key;
      weights[place] = scale ? weight * scale(name) : weight;
      const before = latest[key];
      if (before !== undefined && before >= starts[at - 1]!) {
        fresh[before] = 0;
        fresh[place] = 0;
      }
      latest[key] = place;
      place++;
    }
    starts[at + 1] = place;
  });
  return { starts, keys, weights, fresh };
}

/** `count`: how many keys there are. */
export function buildPostings(table: KeyTable, count: number): Postings {
  const starts = new Int32Array(count + 1);
  for (const key of table.keys) starts[key + 1]!++;
  for (let key = 0; key < count; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const [segments, places] = [new Int32Array(table.keys.length), new Int32Array(table.keys.length)];
  for (let segment = 0; segment + 1 < table.starts.length; segment++) {
    for (let place = table.starts[segment]!; place < table.starts[segment + 1]!; place++) {
      const at = next[table.keys[place]!]!++;
      segments[at] = segment;
      places[at] = place;
    }
  }
  return { starts, segments, places };
}

/** How much the segments of two texts share, within the band, and what chance alone would give. Weights are in nats. */
export interface PairEvidence {
  /** Shared weight of every pair of an original and a translation segment. */
  readonly shared: BandedMatrix;
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

/** The part of the shared weight from keys that no neighbor has: of the original segment, of the translation segment. */
export interface FreshEvidence {
  readonly freshO: BandedMatrix;
  readonly freshT: BandedMatrix;
}

/** One kind of evidence of two texts as tables of numbers. */
export interface EvidenceTables {
  readonly o: KeyTable;
  readonly t: KeyTable;
  /** By key: its rarity in both texts together, in nats. */
  readonly rarity: Float64Array;
  readonly postings: Postings;
}

/**
 * In nats: a key that more than 99 in 100 segments have tells no pair from another, and there are many pairs that share
 * it. Texts of up to 50 segments have none.
 */
const MIN_RARITY = 0.01;

export function buildEvidenceTables<K>(
  original: readonly SparseVector<K>[],
  translation: readonly SparseVector<K>[],
  scale?: KeyScale<K>,
): EvidenceTables {
  const numbers = new Map<K, number>();
  const [o, t] = [buildKeyTable(original, numbers, scale), buildKeyTable(translation, numbers, scale)];
  const rarity = new Float64Array(numbers.size);
  const postings = buildPostings(t, numbers.size);
  addRarity(rarity, buildPostings(o, numbers.size), original.length);
  addRarity(rarity, postings, translation.length);
  for (let key = 0; key < rarity.length; key++) if (rarity[key]! < MIN_RARITY) rarity[key] = 0;
  return { o, t, rarity, postings };
}

/** Adds the rarity of each key in one text, in nats, halved since both texts add theirs; about 0 for a key in every segment. */
function addRarity(rarity: Float64Array, { starts }: Postings, segments: number): void {
  for (let key = 0; key < rarity.length; key++) {
    const count = starts[key + 1]! - starts[key]!;
    if (count) rarity[key]! += 0.5 * Math.log((segments + 1) / (count + 0.5));
  }
}

/**
 * The shared weight of two segments is the sum over their common keys of the smaller weight times the key's rarity: the
 * logarithm of all segments of this pair of texts over those that have the key. A key that is in every paragraph counts
 * nothing. Time grows with the number of pairs that have a key in common, and with the area of the band.
 */
export function computePairEvidence(tables: EvidenceTables, band: Band): PairEvidence {
  const [bestO, bestT] = [new Float32Array(band.rows), new Float32Array(band.columns)];
  let sharedTotal = 0;
  const shared = new BandedMatrix(band, (i, cells, offset) => {
    const [lo, hi] = [band.lo[i]!, band.hi[i]!];
    addSharedWeights(tables, i, lo, hi, undefined, cells, offset);
    for (let j = lo; j < hi; j++) {
      const value = cells[offset + j]!;
      if (value === 0) continue;
      sharedTotal += value;
      if (value > bestO[i]!) bestO[i] = value;
      if (value > bestT[j]!) bestT[j] = value;
    }
  });
  const weightsO = computeSegmentWeights(tables.o, tables.rarity);
  const weightsT = computeSegmentWeights(tables.t, tables.rarity);
  const [upToO, upToT] = [computePrefixSums(weightsO), computePrefixSums(weightsT)];
  let expected = 0;
  for (let i = 0; i < band.rows; i++) expected += weightsO[i]! * (upToT[band.hi[i]!]! - upToT[band.lo[i]!]!);
  return {
    shared,
    upToO,
    upToT,
    chance: expected > 0 ? sharedTotal / expected : 0,
    usual: (sumArray(bestO) + sumArray(bestT)) / Math.max(1e-9, sumArray(weightsO) + sumArray(weightsT)),
  };
}

/** The same of keys that no neighbor has; only a narrow band of it is needed. */
export function computeFreshEvidence(tables: EvidenceTables, band: Band): FreshEvidence {
  const sumFresh = (side: Side) =>
    new BandedMatrix(band, (i, cells, offset) =>
      addSharedWeights(tables, i, band.lo[i]!, band.hi[i]!, side, cells, offset),
    );
  return { freshO: sumFresh('original'), freshT: sumFresh('translation') };
}

/**
 * Adds what original i shares with translations `lo` … `hi`−1 to row i of a matrix; with a side, only
 * that from keys which no neighbor has there.
 */
function addSharedWeights(
  { o, t, rarity, postings }: EvidenceTables,
  i: number,
  lo: number,
  hi: number,
  side: Side | undefined,
  cells: Float32Array,
  offset: number,
): void {
  const { starts, segments, places } = postings;
  const end = o.starts[i + 1]!;
  for (let place = o.starts[i]!; place < end; place++) {
    const key = o.keys[place]!;
    const keyRarity = rarity[key]!;
    if (keyRarity <= 0 || (side === 'original' && !o.fresh[place])) continue;
    const weight = o.weights[place]!;
    const behind = starts[key + 1]!;
    for (let k = findFirstPosting(segments, starts[key]!, behind, lo); k < behind; k++) {
      const j = segments[k]!;
      if (j >= hi) break;
      const other = places[k]!;
      if (side === 'translation' && !t.fresh[other]) continue;
      cells[offset + j]! += Math.min(weight, t.weights[other]!) * keyRarity;
    }
  }
}

const sumArray = (values: Float64Array | Float32Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** The place, from `from` on and before `to`, of the first that is this segment or a later one (binary search). */
function findFirstPosting(segments: Int32Array, from: number, to: number, segment: number): number {
  if (from === to || segments[from]! >= segment) return from;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]! < segment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The weight of each segment: that of its keys times their rarity, in nats. */
function computeSegmentWeights({ starts, keys, weights }: KeyTable, rarity: Float64Array): Float64Array {
  const totals = new Float64Array(starts.length - 1);
  for (let at = 0; at < totals.length; at++) {
    for (let place = starts[at]!; place < starts[at + 1]!; place++)
      totals[at]! += weights[place]! * Math.max(0, rarity[keys[place]!]!);
  }
  return totals;
}
