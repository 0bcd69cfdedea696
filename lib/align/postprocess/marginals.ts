import type { Bead } from '../bead-scores';
import type { Lattice } from '../lattice';

/** What the lattice holds probable, whichever path is the most probable one. */
export interface Marginals {
  /** Probability that i and j stand in one link. */
  readonly together: ReadonlyMap<string, number>;
  readonly aloneO: ReadonlyMap<number, number>;
  readonly aloneT: ReadonlyMap<number, number>;
}

/** As the model has it, uncalibrated. */
export function computeMarginals(lattice: Lattice): Marginals {
  const together = new Map<string, number>();
  const aloneO = new Map<number, number>();
  const aloneT = new Map<number, number>();
  lattice.posteriors(({ i, a, j, b }, p) => {
    if (!b) aloneO.set(i, (aloneO.get(i) ?? 0) + p);
    else if (!a) aloneT.set(j, (aloneT.get(j) ?? 0) + p);
    for (let k = i; k < i + a; k++) {
      for (let l = j; l < j + b; l++) together.set(`${k}:${l}`, (together.get(`${k}:${l}`) ?? 0) + p);
    }
  });
  return { together, aloneO, aloneT };
}

/** Mean probability of a link's pairs; of a gap, that it stands alone. */
export function getBeadProbability({ i, a, j, b }: Bead, belief: Marginals): number {
  if (!b) return Math.min(1, belief.aloneO.get(i) ?? 0);
  if (!a) return Math.min(1, belief.aloneT.get(j) ?? 0);
  let total = 0;
  for (let k = i; k < i + a; k++) for (let l = j; l < j + b; l++) total += belief.together.get(`${k}:${l}`) ?? 0;
  return Math.min(1, total / (a * b));
}
