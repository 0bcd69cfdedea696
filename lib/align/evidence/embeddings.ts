/** Prepares the embeddings of two texts for comparison: centers them and computes lengths of their sums. */
import type { AnalyzedSegment } from '../../core';

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
