/**
 * How similar passages of two texts are by their embeddings, relative to what counterparts in these texts usually have.
 */
import type { AnalyzedSegment, Side } from '../core/segment';
import type { Band } from './band';
import { BandedMatrix } from './banded-matrix';
import { computePrefixSums } from './prefix-sums';

// Pairs of segments that are each other's most similar one, and how far an encoder can be trusted by them.

/**
 * Finds the pairs that are each other's most similar segment, and of these the longest chain that keeps the order of
 * both texts. Gives the cosines of the chain, smallest first. Time grows with the area of the band.
 */
export function findMutualChain(rows: readonly Float32Array[], band: Band): readonly number[] {
  const nearestT = new Int32Array(band.columns).fill(-1);
  const bestT = new Float32Array(band.columns);
  const nearestO = rows.map((row, i) => {
    let [best, nearest] = [0, -1];
    row.forEach((cosine, k) => {
      const j = band.lo[i]! + k;
      if (cosine > best) [best, nearest] = [cosine, j];
      if (cosine > bestT[j]!) [bestT[j], nearestT[j]] = [cosine, i];
    });
    return nearest;
  });
  const mutual = nearestO.map((j, i) => (j >= 0 && nearestT[j] === i ? j : -1));
  return findLongestIncreasing(mutual)
    .map((i) => rows[i]![mutual[i]! - band.lo[i]!]!)
    .sort((x, y) => x - y);
}

/** Indices of a longest increasing subsequence. Negative values are skipped. */
export function findLongestIncreasing(values: readonly number[]): number[] {
  const ends: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  values.forEach((value, at) => {
    if (value < 0) return;
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (values[ends[middle]!]! < value) from = middle + 1;
      else to = middle;
    }
    if (from > 0) previous[at] = ends[from - 1]!;
    ends[from] = at;
  });
  const indices: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) indices.push(at);
  return indices.reverse();
}

/** Times √count: a length of chain that random vectors hardly ever reach. Their mean is about 1.3 √count. */
const CHANCE_FACTOR = 2;
/** Share of the segments in the chain, beyond chance, up to which the trust is 0, and from which it is 1. */
const [NO_TRUST_SHARE, FULL_TRUST_SHARE] = [0.1, 0.45];

/**
 * How far an encoder can be trusted on two texts, 0..1, from the length of the mutual chain. `count`: segments with
 * embeddings of the text that has fewer. The encoder does not know the order of the segments, so that a long chain in
 * order is no chance: random vectors give only short ones.
 */
export function estimateEncoderTrust(chainLength: number, count: number): number {
  const chance = CHANCE_FACTOR * Math.sqrt(count);
  if (count <= chance) return 0;
  const share = (chainLength - chance) / (count - chance);
  return Math.min(1, Math.max(0, (share - NO_TRUST_SHARE) / (FULL_TRUST_SHARE - NO_TRUST_SHARE)));
}

// Prepares the embeddings of two texts for comparison: centers them and computes lengths of their sums.

/**
 * The share of segments, 0..1, that must have embeddings in each text, but for those whose counterpart is known without.
 * With fewer, embeddings are no evidence.
 */
const MIN_EMBEDDED_SHARE = 0.6;

/** The embeddings of a text's segments, all of one dimension; undefined for a segment without one. */
export type Embeddings = readonly (Float32Array | undefined)[];

/**
 * Subtracts from each text's embeddings their mean, and makes unit vectors of them again. What all sentences of a text
 * have in common, in today's models most of a vector, says nothing about one sentence. Afterwards the cosine of
 * unrelated sentences is about 0. Undefined where either text has too few embeddings. Vectors of another dimension than
 * the first one, or with numbers that are not finite, are left out.
 */
export function centerEmbeddings(
  original: readonly AnalyzedSegment[],
  translation: readonly AnalyzedSegment[],
): readonly [Embeddings, Embeddings] | undefined {
  const dimension = [...original, ...translation].find(({ embedding }) => embedding)?.embedding?.sentence.length;
  if (!dimension) return undefined;
  const sides = [original, translation].map((side) =>
    side.map(({ embedding }) => {
      const vector = embedding?.sentence;
      return vector?.length === dimension && vector.every(Number.isFinite) ? vector : undefined;
    }),
  );
  const [o, t] = sides.map((side) => subtractMean(side, dimension)) as [Embeddings, Embeddings];
  return hasEnoughEmbeddings(o, original) && hasEnoughEmbeddings(t, translation) ? [o, t] : undefined;
}

const hasEnoughEmbeddings = (side: Embeddings, segments: readonly AnalyzedSegment[]): boolean =>
  side.filter(Boolean).length >=
  MIN_EMBEDDED_SHARE * segments.filter(({ counterpart }) => counterpart === undefined).length;

function subtractMean(side: Embeddings, dimension: number): Embeddings {
  const mean = new Float64Array(dimension);
  const vectors = side.filter((vector) => vector !== undefined);
  for (const vector of vectors) for (let d = 0; d < dimension; d++) mean[d]! += vector[d]! / vectors.length;
  return side.map((vector) => vector && normalizeVector(vector.map((x, d) => x - mean[d]!)));
}

/** The unit vector of the same direction; undefined where nothing is left but rounding errors. */
function normalizeVector(vector: Float32Array): Float32Array | undefined {
  const length = Math.sqrt(computeDotProduct(vector, vector));
  return length > 1e-6 ? vector.map((x) => x / length) : undefined;
}

export function computeDotProduct(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < one.length; d++) sum += one[d]! * other[d]!;
  return sum;
}

/**
 * Lengths of the sums of 1 … `maxSize` vectors from each segment on: `maxSize` numbers for every segment, 0 where the
 * text ends before. The cosine of a link is computed from them. A segment of which only the counterpart is known counts as
 * a unit vector at right angles to all others of its text.
 */
export function computeSumLengths(
  side: Embeddings,
  settled: ReadonlyMap<number, number>,
  maxSize: number,
): Float64Array {
  const lengths = new Float64Array(side.length * maxSize);
  const dimension = side.find(Boolean)?.length ?? 0;
  side.forEach((_, from) => {
    const sum = new Float32Array(dimension);
    let apart = 0;
    for (let count = 1; count <= Math.min(maxSize, side.length - from); count++) {
      const vector = side[from + count - 1];
      if (vector) for (let d = 0; d < dimension; d++) sum[d]! += vector[d]!;
      else if (settled.has(from + count - 1)) apart++;
      lengths[from * maxSize + count - 1] = Math.sqrt(computeDotProduct(sum, sum) + apart);
    }
  });
  return lengths;
}

/** Limits of the similarity, where 1 is what counterparts usually have; values beyond them tell no more. */
const [MIN_SIMILARITY, MAX_SIMILARITY] = [-0.5, 2];

export class EmbeddingSimilarity {
  /** Prefix sums: how many segments before each index are placed. */
  private readonly placedCounts: Readonly<Record<Side, Float64Array>>;

  private constructor(
    private readonly cosines: BandedMatrix,
    private readonly sumLengths: Readonly<Record<Side, Float64Array>>,
    [o, t]: readonly [Embeddings, Embeddings],
    private readonly settled: SettledSegments,
    private readonly maxSize: number,
    /** How far the encoder can be trusted on these texts, 0..1. */
    readonly trust: number,
    /** The cosine that counterparts usually have. */
    private readonly usualCosine: number,
  ) {
    const countPlaced = (side: Embeddings, others: ReadonlyMap<number, number>) =>
      computePrefixSums(side.map((vector, at) => (vector || others.has(at) ? 1 : 0)));
    this.placedCounts = {
      original: countPlaced(o, settled.original),
      translation: countPlaced(t, settled.translation),
    };
  }

  /**
   * Undefined where too few segments have embeddings, or where the encoder tells nothing about these texts. `maxSize`:
   * the most segments of one side in a link. Time grows with the area of the band.
   */
  static of(
    original: readonly AnalyzedSegment[],
    translation: readonly AnalyzedSegment[],
    band: Band,
    maxSize: number,
  ): EmbeddingSimilarity | undefined {
    const sides = centerEmbeddings(original, translation);
    if (!sides) return undefined;
    const settled = findSettled(original, translation);
    const cosines = computeCosines(sides, band);
    const chain = findMutualChain(cosines, band);
    const trust = estimateEncoderTrust(chain.length, Math.min(...sides.map((side) => side.filter(Boolean).length)));
    const usualCosine = chain[chain.length >> 1] ?? 0;
    if (trust <= 0 || usualCosine <= 0) return undefined;
    const sumLengths = {
      original: computeSumLengths(sides[0], settled.original, maxSize),
      translation: computeSumLengths(sides[1], settled.translation, maxSize),
    };
    for (const [i, j] of settled.original) {
      const at = j - band.lo[i]!;
      if (at >= 0 && at < cosines[i]!.length) cosines[i]![at] = usualCosine;
    }
    return new EmbeddingSimilarity(
      new BandedMatrix(band, (i, cells, offset) => cells.set(cosines[i]!, offset + band.lo[i]!)),
      sumLengths,
      sides,
      settled,
      maxSize,
      trust,
      usualCosine,
    );
  }

  /** Whether all segments of a link are placed. Otherwise it has no similarity. */
  knows(i: number, a: number, j: number, b: number): boolean {
    const { original: o, translation: t } = this.placedCounts;
    return o[i + a]! - o[i]! === a && t[j + b]! - t[j]! === b;
  }

  /** Whether one segment has an embedding, or a counterpart that is known without. */
  places(side: Side, at: number): boolean {
    return this.placedCounts[side][at + 1]! > this.placedCounts[side][at]!;
  }

  /** Whether a segment's counterpart is known without an embedding. */
  isSettled(side: Side, at: number): boolean {
    return this.settled[side].has(at);
  }

  /**
   * Similarity of originals i … i+a−1 and translations j … j+b−1: the cosine of the sums of their vectors, divided by
   * what is usual. 0 as for unrelated passages, 1 as for counterparts.
   */
  likeness(i: number, a: number, j: number, b: number): number {
    const length =
      this.sumLengths.original[i * this.maxSize + a - 1]! * this.sumLengths.translation[j * this.maxSize + b - 1]!;
    return clampSimilarity(length > 0 ? this.cosines.block(i, a, j, b) / (length * this.usualCosine) : 0);
  }
}

/** The segments whose counterpart is known without embeddings, with that, by index. */
type SettledSegments = Readonly<Record<Side, ReadonlyMap<number, number>>>;

function findSettled(original: readonly AnalyzedSegment[], translation: readonly AnalyzedSegment[]): SettledSegments {
  const places = new Map(translation.map(({ id }, j) => [id, j]));
  const pairs = original.flatMap(({ counterpart }, i): [number, number][] => {
    const j = counterpart === undefined ? undefined : places.get(counterpart);
    return j === undefined ? [] : [[i, j]];
  });
  return { original: new Map(pairs), translation: new Map(pairs.map(([i, j]) => [j, i])) };
}

const clampSimilarity = (value: number): number => Math.min(MAX_SIMILARITY, Math.max(MIN_SIMILARITY, value));

/** The cosine of every pair within the band; 0 where one has no embedding. */
function computeCosines([o, t]: readonly [Embeddings, Embeddings], band: Band): Float32Array[] {
  return o.map((vectorO, i) => {
    const row = new Float32Array(Math.max(0, band.hi[i]! - band.lo[i]!));
    for (let k = 0; vectorO && k < row.length; k++) {
      const vectorT = t[band.lo[i]! + k];
      if (vectorT) row[k] = computeDotProduct(vectorO, vectorT);
    }
    return row;
  });
}
