/** A number for every pair of segments within the band. */
import type { Band } from './band';

/** In single precision, which halves the memory; sums are in double precision. */
export class BandedMatrix {
  /** Row behind row. */
  private readonly cells: Float32Array;
  /** By row: where its cell of column 0 would stand. */
  private readonly offsets: Int32Array;

  /** `fillRow` writes row i into zeros: the cell of column j at `offset + j`. */
  constructor(
    private readonly band: Band,
    fillRow: (i: number, cells: Float32Array, offset: number) => void,
  ) {
    this.offsets = new Int32Array(band.rows);
    let size = 0;
    for (let i = 0; i < band.rows; i++) {
      this.offsets[i] = size - band.lo[i]!;
      size += Math.max(0, band.hi[i]! - band.lo[i]!);
    }
    this.cells = new Float32Array(size);
    for (let i = 0; i < band.rows; i++) fillRow(i, this.cells, this.offsets[i]!);
  }

  /** The cell must be within the band. */
  get(i: number, j: number): number {
    return this.cells[this.offsets[i]! + j]!;
  }

  /** The first column of row i from column j on whose cell is not 0; where none is, that behind the band. */
  findFilled(i: number, j: number): number {
    const offset = this.offsets[i]!;
    const end = this.band.hi[i]!;
    let column = j;
    while (column < end && this.cells[offset + column] === 0) column++;
    return column;
  }

  /** The sum of row i over columns j … j+b−1; columns outside the band count 0. */
  stretch(i: number, j: number, b: number): number {
    const offset = this.offsets[i]!;
    const to = Math.min(this.band.hi[i]!, j + b);
    let sum = 0;
    for (let column = Math.max(this.band.lo[i]!, j); column < to; column++) sum += this.cells[offset + column]!;
    return sum;
  }

  /** The sum of rows i … i+a−1 over columns j … j+b−1. */
  block(i: number, a: number, j: number, b: number): number {
    let sum = 0;
    for (let row = i; row < i + a; row++) sum += this.stretch(row, j, b);
    return sum;
  }
}
