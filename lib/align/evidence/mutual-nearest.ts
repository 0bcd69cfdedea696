import type { Band } from '../band';

/**
 * Pairs that are each other's nearest, and of these the longest chain in one order; gives their cosines, the smallest
 * first. Time grows with the band's area.
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

/** Places of a longest increasing run among the values, which need not be neighbours; −1 is no value. */
export function findLongestIncreasing(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, at) => {
    if (value < 0) return;
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (values[ends[middle]!]! < value) from = middle + 1;
      else to = middle;
    }
    if (from > 0) before[at] = ends[from - 1]!;
    ends[from] = at;
  });
  const out: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) out.push(at);
  return out.reverse();
}

/** In units of √count: what directions drawn at random hardly ever reach (their mean is about 1.3). */
const CHANCE_FACTOR = 2;
/** Shares beyond chance from which an encoder begins to be believed, and is believed wholly. */
const [SILENT, BELIEVED] = [0.1, 0.45];

/**
 * How far an encoder is to be believed about two texts, 0..1, from how many of `count` segments, counted on the side that
 * has fewer, are another's nearest and it theirs, in one order: nobody told it the order. Random directions have few
 * such chains, and none that are long.
 */
export function estimateEncoderTrust(chain: number, count: number): number {
  const chance = CHANCE_FACTOR * Math.sqrt(count);
  if (count <= chance) return 0;
  const share = (chain - chance) / (count - chance);
  return Math.min(1, Math.max(0, (share - SILENT) / (BELIEVED - SILENT)));
}
