import type { PairEvidence } from './sparse';

/** Smoothing, in nats of shared weight: below this, sharing says little. */
const PRIOR = 0.7;

export const logShared = (evidence: PairEvidence, shared: number, massO: number, massT: number) =>
  Math.log((shared + PRIOR) / (evidence.chance * massO * massT + PRIOR));

export function sharedOf(e: PairEvidence, i: number, a: number, j: number, b: number): number {
  let out = 0;
  for (let k = i; k < i + a; k++) for (let l = j; l < j + b; l++) out += e.shared(k, l);
  return out;
}

export function massOf(masses: Float64Array, from: number, count: number): number {
  let out = 0;
  for (let k = from; k < from + count; k++) out += masses[k]!;
  return out;
}

/** Weight that either side states and the other, going by what is usual in this pair, should have answered. */
export function unanswered(e: PairEvidence, i: number, a: number, j: number, b: number): number {
  const shared = sharedOf(e, i, a, j, b);
  return Math.max(0, e.usual * massOf(e.massO, i, a) - shared) + Math.max(0, e.usual * massOf(e.massT, j, b) - shared);
}

/** Writes what a stretch of both sides shares: beyond chance, in all, and what the poorer side misses. */
export function addEvidence(
  e: PairEvidence,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
  at: number,
): void {
  let shared = 0;
  let massO = 0;
  let massT = 0;
  for (let k = i; k < i + a; k++) {
    massO += e.massO[k]!;
    for (let l = j; l < j + b; l++) shared += e.shared(k, l);
  }
  for (let l = j; l < j + b; l++) massT += e.massT[l]!;
  out[at] = logShared(e, shared, massO, massT);
  out[at + 1] = Math.min(8, shared);
  // What finds no counterpart on the side that has less of it: a translation may say more, hardly less.
  out[at + 2] = Math.min(6, Math.max(0, e.usual * Math.min(massO, massT) - shared));
}
