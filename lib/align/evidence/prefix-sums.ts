/** Prefix sums, by which the sum of any range of a list or a banded matrix is found in one step. */
import type { Band } from '../band';

/** A banded matrix that gives the sum of any range of a row in one step. */
export class BandedSums {
  /** Prefix sums, row behind row: those of row i from `starts[i]` on, one more than it has cells. */
  private readonly sums: Float64Array;
  private readonly starts: Int32Array;

  /** `fillRow` writes row i into zeros; cell k is that of original i and translation `band.lo[i] + k`. */
  constructor(
    private readonly band: Band,
    fillRow: (i: number, row: Float32Array) => void,
  ) {
    this.starts = new Int32Array(band.rows + 1);
    let widest = 0;
    for (let i = 0; i < band.rows; i++) {
      const width = Math.max(0, band.hi[i]! - band.lo[i]!);
      this.starts[i + 1] = this.starts[i]! + width + 1;
      widest = Math.max(widest, width);
    }
    this.sums = new Float64Array(this.starts[band.rows]!);
    const row = new Float32Array(widest);
    for (let i = 0; i < band.rows; i++) {
      fillRow(i, row.fill(0));
      const end = this.starts[i + 1]! - 1;
      for (let at = this.starts[i]!, k = 0; at < end; at++, k++) this.sums[at + 1] = this.sums[at]! + row[k]!;
    }
  }

  /** The sum of row i over columns j … j+b−1; columns outside the band count 0. */
  stretch(i: number, j: number, b: number): number {
    const first = this.starts[i]!;
    const start = first - this.band.lo[i]!;
    const from = Math.max(first, start + j);
    const to = Math.min(this.starts[i + 1]! - 1, start + j + b);
    return to > from ? this.sums[to]! - this.sums[from]! : 0;
  }

  /** Cell k of row i; it must be within the band. */
  cell(i: number, k: number): number {
    const at = this.starts[i]! + k;
    return this.sums[at + 1]! - this.sums[at]!;
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
