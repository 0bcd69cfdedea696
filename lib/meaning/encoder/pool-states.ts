/** Pools the model's output for the tokens of a text into one unit vector (mean pooling). */
import type { PaddedBatch } from './batches';

/**
 * Computes one unit vector for each row: the normalized mean of its tokens' vectors, without padding. `states` holds
 * rows × columns × `width` numbers. A row whose sum is zero gives NaN.
 */
export function poolStates(states: Float32Array, { rows, columns, mask }: PaddedBatch, width: number): Float32Array[] {
  return Array.from({ length: rows }, (_, row) => {
    const sum = new Float32Array(width);
    for (let column = row * columns; column < (row + 1) * columns; column++)
      if (mask[column]) addVector(sum, states.subarray(column * width, (column + 1) * width));
    return normalizeVector(sum);
  });
}

/** Computes the unit vector of all tokens' mean. `states` holds `width` numbers for each token. */
export function computeMeanState(states: Float32Array, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (let at = 0; at < states.length; at += width) addVector(sum, states.subarray(at, at + width));
  return normalizeVector(sum);
}

function addVector(sum: Float32Array, more: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += more[i]!;
}

/** Scales a vector to length 1. The sum can stand for the mean, since they differ in length only. */
function normalizeVector(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
