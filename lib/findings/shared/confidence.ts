/** Computes how probable a finding is from what its rule saw, by logistic regression with learnt weights. */
import { toProbability } from '../../util/logistic';
import stored from './confidence-weights.json';

/** The features of a rule by name, each about 0..1 so that their weights can be compared. */
export type RuleFeatures = Readonly<Record<string, number>>;

const WEIGHTS: Readonly<Record<string, RuleFeatures>> = stored;

/** Findings with a lower confidence are dropped as noise. */
export const MIN_CONFIDENCE = 0.1;

/**
 * The probability (0..1) that what a rule saw is a difference. The weights are learnt by `npm run sureness` from pairs
 * of articles with known differences. A rule without weights gets 0.5.
 */
export function computeConfidence(rule: string, features: RuleFeatures): number {
  const weights = WEIGHTS[rule] ?? {};
  const sum = Object.entries(features).reduce((z, [name, x]) => z + x * (weights[name] ?? 0), weights['bias'] ?? 0);
  return toProbability(sum);
}

/** Log-odds of a probability, limited to ±7 and scaled to about ±1. */
export const toScaledLogOdds = (probability: number): number => {
  const limited = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(limited / (1 - limited)) / 7;
};
