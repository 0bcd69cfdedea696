/** Marginal probabilities of pairs and gaps, summed over all paths and not only the best one. */

import { toLogOdds, toProbability } from '../core/logistic';
import type { Bead } from './bead-scores';
import type { Lattice } from './lattice';

// Turns the probabilities of the lattice into calibrated scores, by logistic calibration (Platt 1999).

/**
 * The features of the calibration. Its weights are learned on texts that the aligner's weights were not learned from.
 */
export const CALIBRATION_FEATURES = ['bias', 'log-odds', 'clause'] as const;

/** Weights of the calibration features: for gaps (`alone`), and for links (`linked`). */
export interface Calibration {
  readonly alone: Float64Array;
  readonly linked: Float64Array;
}

/** A calibration between two others: the first for `share` 0, the second for 1. */
export function interpolateCalibration(one: Calibration, other: Calibration, share: number): Calibration {
  const interpolate = (a: Float64Array, b: Float64Array) => a.map((value, k) => value + share * (b[k]! - value));
  return { alone: interpolate(one.alone, other.alone), linked: interpolate(one.linked, other.linked) };
}

/**
 * The features of a marginal probability. Clauses have one of their own: the model may link up to eight of them and
 * therefore underestimates how often one is a gap.
 */
export function computeCalibrationFeatures(probability: number, isClausal: boolean): Float64Array {
  return Float64Array.from([1, toLogOdds(probability), isClausal ? 1 : 0]);
}

/** The calibrated probability, 0..1. */
export function calibrate(features: Float64Array, weights: Float64Array): number {
  return toProbability(features.reduce((sum, x, k) => sum + x * weights[k]!, 0));
}

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
