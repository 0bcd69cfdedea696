import type { PaddedBatch } from './batches';

/**
 * One unit vector a row: the mean of what stands at its tokens. `states` holds rows × columns × `width` numbers. A row
 * that has no direction comes out as NaN.
 */
export function poolStates(states: Float32Array, { rows, columns, mask }: PaddedBatch, width: number): Float32Array[] {
  return Array.from({ length: rows }, (_, row) => {
    const sum = new Float32Array(width);
    for (let column = row * columns; column < (row + 1) * columns; column++)
      if (mask[column]) addVector(sum, states.subarray(column * width, (column + 1) * width));
    return normalizeVector(sum);
  });
}

function addVector(sum: Float32Array, more: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += more[i]!;
}

/** A mean and a sum differ in length only. */
function normalizeVector(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
