/** Prefix sums, by which the sum of any range of a list or a banded matrix is found in one step. */
import type { Band } from '../band';

/** A banded matrix that gives the sum of any range of a row in one step. */
export class BandedSums {
  private readonly rows: Float64Array[];

  /** `rows[i][k]` is the cell of original i and translation `band.lo[i] + k`. */
  constructor(
    private readonly band: Band,
    rows: readonly Float32Array[],
  ) {
    this.rows = rows.map(computePrefixSums);
  }

  /** The sum of row i over columns j … j+b−1; columns outside the band count 0. */
  stretch(i: number, j: number, b: number): number {
    const row = this.rows[i]!;
    const lo = this.band.lo[i]!;
    const from = Math.max(0, j - lo);
    const to = Math.min(row.length - 1, j - lo + b);
    return to > from ? row[to]! - row[from]! : 0;
  }

  /** The sum of rows i … i+a−1 over columns j … j+b−1. */
  block(i: number, a: number, j: number, b: number): number {
    let sum = 0;
    for (let k = i; k < i + a; k++) sum += this.stretch(k, j, b);
    return sum;
  }
}

/** The sum of the values before each index; one longer than the values. */
export function computePrefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = sums[k]! + values[k]!;
  return sums;
}
