/** For each original segment, the stretch of translation segments it is compared with: `lo` inclusive, `hi` exclusive. */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

/** Up to this many pairs everything is compared with everything. */
const MAX_EXACT_PAIRS = 250_000;

/** Beyond, this many segments on either side of the diagonal. */
const HALF_WIDTH = 150;

/**
 * Exact for articles; for long texts a band around the diagonal of cumulated lengths, so that time and memory grow
 * with the number of segments and not with its square.
 */
export function computeBand(original: readonly number[], translation: readonly number[]): Band {
  const [rows, columns] = [original.length, translation.length];
  const lo = new Int32Array(rows).fill(0);
  const hi = new Int32Array(rows).fill(columns);
  if (rows * columns <= MAX_EXACT_PAIRS) return { rows, columns, lo, hi };
  const total = sumNumbers(original) || 1;
  const theirs = sumNumbers(translation) || 1;
  let before = 0;
  let column = 0;
  let passed = 0;
  for (let row = 0; row < rows; row++) {
    before += original[row]!;
    while (column < columns && passed / theirs < before / total) passed += translation[column++]!;
    lo[row] = Math.max(0, column - HALF_WIDTH);
    hi[row] = Math.min(columns, column + HALF_WIDTH);
  }
  // Both ends must be reachable.
  if (rows) {
    lo[0] = 0;
    hi[rows - 1] = columns;
  }
  return { rows, columns, lo, hi };
}

export const sumNumbers = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
