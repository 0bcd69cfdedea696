/** Measures how much two passages share of one kind of evidence: beyond chance, in all, and what is missing. */
import type { PairEvidence } from './sparse-evidence';

/** Smoothing, in nats: shared weight below this says little. */
export const SMOOTHING = 0.7;

/** The shared weight over what passages of these weights would share by chance. */
export const computeExcessRatio = (evidence: PairEvidence, shared: number, weightO: number, weightT: number): number =>
  (shared + SMOOTHING) / (evidence.chance * weightO * weightT + SMOOTHING);

/** The logarithm of that ratio, in nats: 0 where passages share as much as chance gives. */
export const computeExcessWeight = (evidence: PairEvidence, shared: number, weightO: number, weightT: number): number =>
  Math.log(computeExcessRatio(evidence, shared, weightO, weightT));

/** Weight of originals i … i+a−1, shared or not. */
export const sumOriginalWeight = (evidence: PairEvidence, i: number, a: number): number =>
  evidence.upToO[i + a]! - evidence.upToO[i]!;

/** Weight of translations j … j+b−1, shared or not. */
export const sumTranslationWeight = (evidence: PairEvidence, j: number, b: number): number =>
  evidence.upToT[j + b]! - evidence.upToT[j]!;

/**
 * Writes three features of a link from index `at` on: the weight that originals i … i+a−1 and translations j … j+b−1
 * share beyond chance; what they share in all; and what the side of less weight has without a match. Returns the weight
 * of both sides together that lacks a match, compared with what is usual in this pair of texts.
 */
export function writeEvidence(
  evidence: PairEvidence,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
  at: number,
): number {
  const shared = evidence.shared.block(i, a, j, b);
  const [weightO, weightT] = [sumOriginalWeight(evidence, i, a), sumTranslationWeight(evidence, j, b)];
  out[at] = computeExcessWeight(evidence, shared, weightO, weightT);
  out[at + 1] = Math.min(8, shared);
  // Only of the side of less weight: one side may well say more than the other, but hardly less.
  out[at + 2] = Math.min(6, Math.max(0, evidence.usual * Math.min(weightO, weightT) - shared));
  return Math.max(0, evidence.usual * weightO - shared) + Math.max(0, evidence.usual * weightT - shared);
}
