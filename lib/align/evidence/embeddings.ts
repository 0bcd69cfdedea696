import type { AnalyzedSegment } from '../../core';

/** Both texts want directions for so many of their segments, 0..1, for these to be evidence. */
const MIN_EMBEDDED_SHARE = 0.6;

/** The directions of a text's segments, one length all; undefined for a segment that has none. */
export type Embeddings = readonly (Float32Array | undefined)[];

/**
 * The directions of two texts, each side's less their mean: what all have in common (in the models of the day most of
 * it), and what a language has, says nothing about a sentence. Unit vectors again; unrelated sentences are then at right
 * angles. Undefined where either side has too few.
 */
export function centerEmbeddings(
  original: readonly AnalyzedSegment[],
  translation: readonly AnalyzedSegment[],
): readonly [Embeddings, Embeddings] | undefined {
  const width = [...original, ...translation].find(({ direction }) => direction)?.direction?.length;
  if (!width) return undefined;
  const sides = [original, translation].map((side) =>
    side.map(({ direction }) =>
      direction?.length === width && direction.every(Number.isFinite) ? direction : undefined,
    ),
  );
  const [o, t] = sides.map((side) => subtractMean(side, width)) as [Embeddings, Embeddings];
  return hasEnoughEmbeddings(o) && hasEnoughEmbeddings(t) ? [o, t] : undefined;
}

const hasEnoughEmbeddings = (side: Embeddings): boolean =>
  side.filter(Boolean).length >= MIN_EMBEDDED_SHARE * side.length;

function subtractMean(side: Embeddings, width: number): Embeddings {
  const mean = new Float64Array(width);
  const there = side.filter((vector) => vector !== undefined);
  for (const vector of there) for (let d = 0; d < width; d++) mean[d]! += vector[d]! / there.length;
  return side.map((vector) => vector && normalizeVector(vector.map((x, d) => x - mean[d]!)));
}

/** Undefined for what has no direction of its own. */
function normalizeVector(vector: Float32Array): Float32Array | undefined {
  const length = Math.sqrt(computeDotProduct(vector, vector));
  return length > 1e-6 ? vector.map((x) => x / length) : undefined;
}

export function computeDotProduct(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < one.length; d++) sum += one[d]! * other[d]!;
  return sum;
}

/** Lengths of the sums of 1 … `most` directions from each place on, `most` numbers a place; 0 beyond the end. */
export function computeSumLengths(side: Embeddings, most: number): Float64Array {
  const out = new Float64Array(side.length * most);
  const width = side.find(Boolean)?.length ?? 0;
  side.forEach((_, from) => {
    const sum = new Float32Array(width);
    for (let count = 1; count <= Math.min(most, side.length - from); count++) {
      const vector = side[from + count - 1];
      if (vector) for (let d = 0; d < width; d++) sum[d]! += vector[d]!;
      out[from * most + count - 1] = Math.sqrt(computeDotProduct(sum, sum));
    }
  });
  return out;
}
