/** Limits which pairs of segments are compared, so that long texts stay affordable. */

/** For each original segment the range of translation segments it is compared with: `lo` inclusive, `hi` exclusive. */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

/** Up to this many pairs, every segment is compared with every other. */
const MAX_EXACT_PAIRS = 250_000;

/** In longer texts the band reaches this many segments to either side of the diagonal. */
const HALF_WIDTH = 150;

/** However long the texts, it reaches as far as the largest link, and a little further. */
const MIN_HALF_WIDTH = 10;

/**
 * All pairs for articles. For longer texts a band around the diagonal of cumulated lengths, so that time and memory
 * grow with the number of segments and not with its square. Takes the segment lengths of both texts, in characters.
 */
export function computeBand(original: readonly number[], translation: readonly number[], halfWidth = HALF_WIDTH): Band {
  const [rows, columns] = [original.length, translation.length];
  const lo = new Int32Array(rows).fill(0);
  const hi = new Int32Array(rows).fill(columns);
  if (rows * columns <= MAX_EXACT_PAIRS) return { rows, columns, lo, hi };
  const totalO = sumNumbers(original) || 1;
  const totalT = sumNumbers(translation) || 1;
  let passedO = 0;
  let column = 0;
  let passedT = 0;
  for (let row = 0; row < rows; row++) {
    passedO += original[row]!;
    while (column < columns && passedT / totalT < passedO / totalO) passedT += translation[column++]!;
    lo[row] = Math.max(0, column - halfWidth);
    hi[row] = Math.min(columns, column + halfWidth);
  }
  // A path must be able to begin and end with gaps.
  if (rows) {
    lo[0] = 0;
    hi[rows - 1] = columns;
  }
  return { rows, columns, lo, hi };
}

/** For segments in known pairs of blocks, ascending on both sides: each is compared with those of its pair. */
export function computePairBand(original: Int32Array, translation: Int32Array): Band {
  const [rows, columns] = [original.length, translation.length];
  const [lo, hi] = [new Int32Array(rows), new Int32Array(rows)];
  for (let row = 0, column = 0; row < rows; row++) {
    const isSame = row > 0 && original[row] === original[row - 1];
    lo[row] = isSame ? lo[row - 1]! : column;
    while (column < columns && translation[column]! <= original[row]!) column++;
    hi[row] = column;
  }
  return { rows, columns, lo, hi };
}

/** How far a band reaches to either side where its nodes, those of all rows together, are to be about so many. */
export const computeHalfWidth = ({ rows, columns }: Band, nodes: number): number =>
  Math.min(HALF_WIDTH, Math.max(MIN_HALF_WIDTH, Math.floor((nodes - columns) / (2 * rows))));

export const sumNumbers = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
