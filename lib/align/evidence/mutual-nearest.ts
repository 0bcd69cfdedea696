/** Pairs of segments that are each other's most similar one, and how far an encoder can be trusted by them. */
import type { Band } from '../band';

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
