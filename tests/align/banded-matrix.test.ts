/** A matrix that holds a band of its cells only. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BandedMatrix } from '../../lib/align/banded-matrix';

const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});
const place = fc.integer({ min: 0, max: 9 });

/** Row i holds six columns from i on: a band along the diagonal. */
const banded = (rows: readonly number[][]) => ({
  rows: rows.length,
  columns: rows.length + 6,
  lo: Int32Array.from(rows, (_, i) => i),
  hi: Int32Array.from(rows, (_, i) => i + 6),
});
const fill = (rows: readonly number[][]) =>
  new BandedMatrix(banded(rows), (i, cells, offset) => cells.set(rows[i]!, offset + i));

describe('a banded matrix', () => {
  it('gives the sum of any block, nothing standing outside the band', () => {
    fc.assert(
      fc.property(matrix, place, place, place, place, (rows, at, count, j, b) => {
        const i = at % rows.length;
        const a = Math.min(count, rows.length - i);
        let plain = 0;
        for (let k = i; k < i + a; k++) for (let l = j; l < j + b; l++) plain += rows[k]?.[l - k] ?? 0;
        expect(fill(rows).block(i, a, j, b)).toBe(plain);
      }),
    );
  });

  it('finds the filled cells of a row, and their values', () => {
    fc.assert(
      fc.property(matrix, place, (rows, at) => {
        const i = at % rows.length;
        const found: [column: number, value: number][] = [];
        const filled = fill(rows);
        for (let j = filled.findFilled(i, i); j < i + 6; j = filled.findFilled(i, j + 1))
          found.push([j, filled.get(i, j)]);
        expect(found).toEqual([...rows[i]!.entries()].filter(([, value]) => value).map(([k, value]) => [i + k, value]));
      }),
    );
  });
});
