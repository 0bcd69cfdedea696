/** The value in the middle of a list; of an even number the upper of the two, of none `undefined`. */
export function computeMedian(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
