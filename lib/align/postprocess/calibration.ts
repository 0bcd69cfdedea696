import { toProbability } from '../../util/logistic';

/** What a probability is corrected by; learnt with the weights, on texts that the weights were not learnt from. */
export const CALIBRATION_FEATURES = ['bias', 'log-odds', 'clause'] as const;

/** For segments that stand alone, and for links. */
export interface Calibration {
  readonly alone: Float64Array;
  readonly linked: Float64Array;
}

/** Of two calibrations, the one `share` (0..1) of the way from the first to the second. */
export function interpolateCalibration(one: Calibration, other: Calibration, share: number): Calibration {
  const mixed = (a: Float64Array, b: Float64Array) => a.map((value, k) => value + share * (b[k]! - value));
  return { alone: mixed(one.alone, other.alone), linked: mixed(one.linked, other.linked) };
}

/** Features of a raw posterior: clauses are more often alone than a model thinks that may join eight of them. */
export function computeCalibrationFeatures(posterior: number, clausal: boolean): Float64Array {
  const p = Math.min(1 - 1e-4, Math.max(1e-4, posterior));
  return Float64Array.from([1, Math.log(p / (1 - p)), clausal ? 1 : 0]);
}

/** Logistic calibration (Platt 1999), 0..1. */
export function calibrate(features: Float64Array, weights: Float64Array): number {
  return toProbability(features.reduce((sum, x, k) => sum + x * weights[k]!, 0));
}
