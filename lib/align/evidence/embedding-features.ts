import type { EmbeddingSimilarity } from './embedding-similarity';

/** Below this likeness two passages rather say different things. */
const LOW_SIMILARITY = 0.5;

/**
 * Writes what an encoder says of a link that it has placed, three in a row from `at`: how alike both sides are, how far
 * from likely that is, and what the link would gain without the piece at one of its ends. All by how far the encoder is
 * to be believed.
 */
export function addEmbeddingFeatures(
  meaning: EmbeddingSimilarity,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
  at: number,
): void {
  const { trust } = meaning;
  const likeness = meaning.likeness(i, a, j, b);
  out[at] = trust * likeness;
  out[at + 1] = trust * Math.max(0, LOW_SIMILARITY - likeness);
  if (a + b > 2) out[at + 2] = trust * Math.max(0, computeBestTrimmedSimilarity(meaning, i, a, j, b) - likeness);
}

/** Likeness without the piece at one of the ends. */
function computeBestTrimmedSimilarity(
  meaning: EmbeddingSimilarity,
  i: number,
  a: number,
  j: number,
  b: number,
): number {
  let best = Number.NEGATIVE_INFINITY;
  if (a > 1) best = Math.max(meaning.likeness(i + 1, a - 1, j, b), meaning.likeness(i, a - 1, j, b));
  if (b > 1) best = Math.max(best, meaning.likeness(i, a, j + 1, b - 1), meaning.likeness(i, a, j, b - 1));
  return best;
}
