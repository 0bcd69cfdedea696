/** What the probability that a segment stands alone is corrected by; learnt with the weights. */
export const CALIBRATION_FEATURES = ['bias', 'log-odds', 'clause'] as const;

/** Features of a raw posterior: clauses are less alone than they look to a model that may join eight of them. */
export function calibrationFeatures(posterior: number, clausal: boolean): Float64Array {
  const p = Math.min(1 - 1e-4, Math.max(1e-4, posterior));
  return Float64Array.from([1, Math.log(p / (1 - p)), clausal ? 1 : 0]);
}

/** Platt scaling of a posterior; see Platt 1999. */
export function calibrated(posterior: number, clausal: boolean, weights: Float64Array): number {
  const score = calibrationFeatures(posterior, clausal).reduce((sum, x, k) => sum + x * weights[k]!, 0);
  return 1 / (1 + Math.exp(-score));
}
