/** Which nodes of the lattice are left out, and which never. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeBand } from '../../lib/align/band';
import { getNode, pruneLattice } from '../../lib/align/prune-lattice';

const size = fc.integer({ min: 1, max: 30 });

/** A band that leaves nothing out. */
const all = (rows: number, columns: number) =>
  computeBand(
    Array.from({ length: rows }, () => 50),
    Array.from({ length: columns }, () => 50),
  );

describe('the corridor', () => {
  it('keeps both ends and every node of the best chain', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 0, max: 10 }), (rows, columns, shift) => {
        const isPair = (i: number, j: number) => j === i + shift;
        const corridor = pruneLattice(all(rows, columns), (i, j) => (isPair(i, j) ? 5 : -1));
        expect(getNode(corridor, 0, 0)).toBe(0);
        expect(getNode(corridor, rows, columns)).toBe(corridor.nodes - 1);
        for (let i = 0; i < rows && i + shift < columns; i++) {
          expect(getNode(corridor, i, i + shift)).toBeGreaterThanOrEqual(0);
          expect(getNode(corridor, i + 1, i + shift + 1)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('leaves out what would lose most of what is shared', () => {
    const corridor = pruneLattice(all(30, 30), (i, j) => (i === j ? 5 : 0));
    expect(getNode(corridor, 0, 30)).toBe(-1);
    expect(getNode(corridor, 25, 2)).toBe(-1);
    expect(corridor.open.reduce((sum, open) => sum + open, 0)).toBeLessThan(31 * 31 * 0.4);
  });

  it('is everything where nothing is shared', () => {
    const corridor = pruneLattice(all(7, 9), () => -1);
    expect(corridor.open.every((open) => open === 1)).toBe(true);
    expect(corridor.nodes).toBe(8 * 10);
  });

  it('is the same seen from the other side', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { minLength: 8, maxLength: 8 }), {
          minLength: 5,
          maxLength: 5,
        }),
        (cells) => {
          const one = pruneLattice(all(5, 8), (i, j) => cells[i]![j]!);
          const other = pruneLattice(all(8, 5), (i, j) => cells[j]![i]!);
          for (let i = 0; i <= 5; i++)
            for (let j = 0; j <= 8; j++) expect(getNode(one, i, j) >= 0).toBe(getNode(other, j, i) >= 0);
        },
      ),
    );
  });
});
