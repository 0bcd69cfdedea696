import { toProbability } from '../../util/logistic';
import stored from './confidence-weights.json';

/** What a rule saw, by name; 0..1 or so, so that weights can be compared. */
export type RuleFeatures = Readonly<Record<string, number>>;

const WEIGHTS: Readonly<Record<string, RuleFeatures>> = stored;

/** What is less probable is noise, not a possibility: no rule need say more of it. */
export const MIN_CONFIDENCE = 0.1;

/**
 * How probably what a rule saw is a difference, 0..1: logistic, with weights learnt by `npm run sureness` from pairs of
 * articles with known differences. A rule without weights yet is undecided.
 */
export function computeConfidence(rule: string, features: RuleFeatures): number {
  const weights = WEIGHTS[rule] ?? {};
  const sum = Object.entries(features).reduce((z, [name, x]) => z + x * (weights[name] ?? 0), weights['bias'] ?? 0);
  return toProbability(sum);
}

/** Log-odds of a probability, held within ±7 and scaled to about ±1. */
export const toScaledLogOdds = (p: number): number => {
  const held = Math.min(0.999, Math.max(0.001, p));
  return Math.log(held / (1 - held)) / 7;
};
