/** Turns the probabilities of the lattice into calibrated scores, by logistic calibration (Platt 1999). */
import { toLogOdds, toProbability } from '../../util/logistic';

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
