import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BandedSums, computePrefixSums } from '../../lib/align/evidence/prefix-sums';

const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 }), {
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

describe('sums', () => {
  it('of any block are those of its cells, nothing standing outside the band', () => {
    fc.assert(
      fc.property(matrix, place, place, place, place, (rows, at, count, j, b) => {
        const i = at % rows.length;
        const a = Math.min(count, rows.length - i);
        const sums = new BandedSums(banded(rows), (line, row) => row.set(rows[line]!));
        let plain = 0;
        for (let k = i; k < i + a; k++) for (let l = j; l < j + b; l++) plain += rows[k]?.[l - k] ?? 0;
        expect(sums.block(i, a, j, b)).toBe(plain);
      }),
    );
  });

  it('up to each place are one longer than what they sum', () => {
    expect([...computePrefixSums([2, 0, 5])]).toEqual([0, 2, 2, 7]);
    expect([...computePrefixSums([])]).toEqual([0]);
  });
});
