/** Prefix sums, by which the sum of any range of a list is found in one step. */

/** The sum of the values before each index; one longer than the values. */
export function computePrefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = sums[k]! + values[k]!;
  return sums;
}
