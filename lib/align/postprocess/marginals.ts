/** Marginal probabilities of pairs and gaps, summed over all paths and not only the best one. */
import type { Bead } from '../bead-scores';
import type { Lattice } from '../lattice';

export interface Marginals {
  /**
   * Probability that original i and translation j are in one link, by `toPairKey`. Pairs of probability 0 are left out.
   */
  readonly together: ReadonlyMap<number, number>;
  /** Probability that a segment is a gap, by its index. */
  readonly aloneO: ReadonlyMap<number, number>;
  readonly aloneT: ReadonlyMap<number, number>;
}

/** A number for a pair of segments: in less memory than letters, and found sooner. */
const toPairKey = (i: number, j: number): number => i * 2 ** 26 + j;

/** The probabilities of the model, not calibrated. */
export function computeMarginals(lattice: Lattice): Marginals {
  const together = new Map<number, number>();
  const aloneO = new Map<number, number>();
  const aloneT = new Map<number, number>();
  lattice.posteriors(({ i, a, j, b }, probability) => {
    if (!b) aloneO.set(i, (aloneO.get(i) ?? 0) + probability);
    else if (!a) aloneT.set(j, (aloneT.get(j) ?? 0) + probability);
    for (let k = i; k < i + a; k++) {
      for (let l = j; l < j + b; l++) {
        const key = toPairKey(k, l);
        together.set(key, (together.get(key) ?? 0) + probability);
      }
    }
  });
  return { together, aloneO, aloneT };
}

/** The mean probability of the pairs in a link; for a gap, the probability that it is one. 0..1. */
export function getBeadProbability({ i, a, j, b }: Bead, marginals: Marginals): number {
  if (!b) return Math.min(1, marginals.aloneO.get(i) ?? 0);
  if (!a) return Math.min(1, marginals.aloneT.get(j) ?? 0);
  let total = 0;
  for (let k = i; k < i + a; k++) for (let l = j; l < j + b; l++) total += marginals.together.get(toPairKey(k, l)) ?? 0;
  return Math.min(1, total / (a * b));
}
