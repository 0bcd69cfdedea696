import type { PairEvidence } from './sparse-evidence';

/** Smoothing, in nats of shared weight: below this, sharing says little. */
const SMOOTHING = 0.7;

/** Shared weight against what two masses would share by chance, in nats; 0 where it is as chance has it. */
export const computeExcessWeight = (e: PairEvidence, shared: number, massO: number, massT: number): number =>
  Math.log((shared + SMOOTHING) / (e.chance * massO * massT + SMOOTHING));

export const sumOriginalWeight = (e: PairEvidence, i: number, a: number): number => e.upToO[i + a]! - e.upToO[i]!;
export const sumTranslationWeight = (e: PairEvidence, j: number, b: number): number => e.upToT[j + b]! - e.upToT[j]!;

/**
 * Writes what originals i … i+a−1 and translations j … j+b−1 share: beyond chance, in all, and what the poorer side
 * misses. Gives the weight that either side states and the other, going by what is usual in this pair, should have
 * answered.
 */
export function writeEvidence(
  e: PairEvidence,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
  at: number,
): number {
  const shared = e.shared.block(i, a, j, b);
  const [o, t] = [sumOriginalWeight(e, i, a), sumTranslationWeight(e, j, b)];
  out[at] = computeExcessWeight(e, shared, o, t);
  out[at + 1] = Math.min(8, shared);
  // What finds no counterpart on the side that has less of it: a translation may say more, hardly less.
  out[at + 2] = Math.min(6, Math.max(0, e.usual * Math.min(o, t) - shared));
  return Math.max(0, e.usual * o - shared) + Math.max(0, e.usual * t - shared);
}

/** More than what is usual tells no more. */
const MAX_COVERAGE = 1.3;

/** Shares of the originals' and the translations' weight that the other side answers; 1 is what is usual in this pair. */
export function computeCoverage(e: PairEvidence, i: number, a: number, j: number, b: number): [o: number, t: number] {
  const shared = e.shared.block(i, a, j, b);
  const share = (mass: number) => Math.min(MAX_COVERAGE, shared / Math.max(1e-9, mass * e.usual));
  return [share(sumOriginalWeight(e, i, a)), share(sumTranslationWeight(e, j, b))];
}
