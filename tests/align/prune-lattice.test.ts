import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandFor } from '../../lib/align/band';
import { corridorOf, nodeAt } from '../../lib/align/prune-lattice';

const size = fc.integer({ min: 1, max: 30 });

/** A band that leaves nothing out. */
const all = (rows: number, columns: number) =>
  bandFor(
    Array.from({ length: rows }, () => 50),
    Array.from({ length: columns }, () => 50),
  );

describe('the corridor', () => {
  it('keeps both ends and every node of the best chain', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 0, max: 10 }), (rows, columns, shift) => {
        const isPair = (i: number, j: number) => j === i + shift;
        const corridor = corridorOf(all(rows, columns), (i, j) => (isPair(i, j) ? 5 : -1));
        expect(nodeAt(corridor, 0, 0)).toBe(0);
        expect(nodeAt(corridor, rows, columns)).toBe(corridor.nodes - 1);
        for (let i = 0; i < rows && i + shift < columns; i++) {
          expect(nodeAt(corridor, i, i + shift)).toBeGreaterThanOrEqual(0);
          expect(nodeAt(corridor, i + 1, i + shift + 1)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('leaves out what would lose most of what is shared', () => {
    const corridor = corridorOf(all(30, 30), (i, j) => (i === j ? 5 : 0));
    expect(nodeAt(corridor, 0, 30)).toBe(-1);
    expect(nodeAt(corridor, 25, 2)).toBe(-1);
    expect(corridor.open.reduce((sum, open) => sum + open, 0)).toBeLessThan(31 * 31 * 0.4);
  });

  it('is everything where nothing is shared', () => {
    const corridor = corridorOf(all(7, 9), () => -1);
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
          const one = corridorOf(all(5, 8), (i, j) => cells[i]![j]!);
          const other = corridorOf(all(8, 5), (i, j) => cells[j]![i]!);
          for (let i = 0; i <= 5; i++)
            for (let j = 0; j <= 8; j++) expect(nodeAt(one, i, j) >= 0).toBe(nodeAt(other, j, i) >= 0);
        },
      ),
    );
  });
});
