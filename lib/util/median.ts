/**
 * Computes the median of a list: for an even count the upper of the two middle values, for an empty list `undefined`.
 */
export function computeMedian(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
