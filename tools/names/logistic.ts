/** Learns by logistic regression where every feature but the first is a cost. */

/** One observation: features (the first is 1), verdict 0 or 1, and how much it counts. */
import { toProbability } from '../../lib/core/logistic';
export interface Observation {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight: number;
}

const RIDGE = 0.5;
const STEPS = 15;

/** Solves a small symmetric system by Gaussian elimination. */
function computeSolution(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let k = 0; k < size; k++) {
    for (let i = k + 1; i < size; i++) {
      const factor = matrix[i]![k]! / matrix[k]![k]!;
      for (let j = k; j < size; j++) matrix[i]![j]! -= factor * matrix[k]![j]!;
      right[i]! -= factor * right[k]!;
    }
  }
  const out = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let j = i + 1; j < size; j++) sum -= matrix[i]![j]! * out[j]!;
    out[i] = sum / matrix[i]![i]!;
  }
  return out;
}

function computeDescent(data: readonly Observation[], size: number, used: readonly number[]): number[] {
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = used.map((k) => (k === 0 ? 0 : -RIDGE * weights[k]!));
    const hessian = used.map((_, i) => used.map((k, j) => (i === j ? (k === 0 ? 1e-6 : RIDGE) : 0)));
    for (const { x, y, weight } of data) {
      let sum = 0;
      for (const k of used) sum += weights[k]! * x[k]!;
      const p = toProbability(sum);
      used.forEach((k, i) => {
        gradient[i]! += weight * (y - p) * x[k]!;
        used.forEach((l, j) => {
          hessian[i]![j]! += weight * (p * (1 - p) + 1e-4) * x[k]! * x[l]!;
        });
      });
    }
    const change = computeSolution(hessian, gradient);
    used.forEach((k, i) => {
      weights[k]! += Math.max(-3, Math.min(3, change[i]!));
    });
  }
  return weights;
}

/**
 * Logistic regression by Newton's method with a small ridge. Every feature but the first is a cost: one that comes out
 * as evidence for a name is left out, and the rest is fitted again.
 */
export function learnByNewton(data: readonly Observation[], size: number): number[] {
  let used = Array.from({ length: size }, (_, k) => k);
  for (;;) {
    const weights = computeDescent(data, size, used);
    const worst = used.filter((k) => k > 0 && weights[k]! > 0).sort((a, b) => weights[b]! - weights[a]!)[0];
    if (worst === undefined) return weights;
    used = used.filter((k) => k !== worst);
  }
}
