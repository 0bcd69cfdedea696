/**
 * How similar passages of two texts are by their embeddings, relative to what counterparts in these texts usually have.
 */
import type { AnalyzedSegment, Side } from '../../core';
import type { Band } from '../band';
import { BandedMatrix } from './banded-matrix';
import { centerEmbeddings, computeDotProduct, computeSumLengths, type Embeddings } from './embeddings';
import { estimateEncoderTrust, findMutualChain } from './mutual-nearest';
import { computePrefixSums } from './prefix-sums';

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
