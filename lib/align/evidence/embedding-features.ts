/** Computes the three features of a link that rest on embeddings. */
import type { EmbeddingSimilarity } from './embedding-similarity';

/** Below this similarity two passages more probably say different things. */
const LOW_SIMILARITY = 0.5;

/**
 * Writes three features of a link, one after another from index `firstFeature`: how similar both sides are, by how much
 * that is below `LOW_SIMILARITY`, and how much more similar they would be without the segment at one end. All are
 * multiplied by the encoder's trust. The link has originals `i` … `i + a − 1` and translations `j` … `j + b − 1`, as a
 * bead; all of them must have embeddings.
 */
export function addEmbeddingFeatures(
  similarity: EmbeddingSimilarity,
  i: number,
  a: number,
  j: number,
  b: number,
  features: Float64Array,
  firstFeature: number,
): void {
  const { trust } = similarity;
  const linkSimilarity = similarity.likeness(i, a, j, b);
  features[firstFeature] = trust * linkSimilarity;
  features[firstFeature + 1] = trust * Math.max(0, LOW_SIMILARITY - linkSimilarity);
  if (a + b === 2) return;
  const gainByTrimming = findBestTrimmedSimilarity(similarity, i, a, j, b) - linkSimilarity;
  features[firstFeature + 2] = trust * Math.max(0, gainByTrimming);
}

/** The highest similarity that a link of several segments has without the one at one of its ends. */
function findBestTrimmedSimilarity(
  similarity: EmbeddingSimilarity,
  i: number,
  a: number,
  j: number,
  b: number,
): number {
  let best = Number.NEGATIVE_INFINITY;
  if (a > 1) best = Math.max(similarity.likeness(i + 1, a - 1, j, b), similarity.likeness(i, a - 1, j, b));
  if (b > 1) best = Math.max(best, similarity.likeness(i, a, j + 1, b - 1), similarity.likeness(i, a, j, b - 1));
  return best;
}
