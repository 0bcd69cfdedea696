/** Leaves out the nodes of the lattice that no probable path passes, so that the best path is found quickly. */
import type { Band } from './band';

/**
 * A node is left out if every chain of pairs through it has that much less content, in nats, than the best chain. Large
 * enough to lose no bead of notable probability: on the development pairs 6 found as much.
 */
const MAX_LOSS = 12;

/** The nodes (i, j) of the lattice that are kept, numbered row by row. */
export interface PrunedLattice {
  readonly nodes: number;
  /** Row i has the nodes from column `first[i]` to column `last[i]`, numbered from `offset[i]` on. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly offset: Int32Array;
  /** By node number: 1 where the node is kept. */
  readonly open: Uint8Array;
}

/** The number of node (i, j); −1 where it was left out. */
export function getNode({ first, last, offset, open }: PrunedLattice, i: number, j: number): number {
  if (i >= first.length || j < first[i]! || j > last[i]!) return -1;
  const node = offset[i]! + j - first[i]!;
  return open[node] === 1 ? node : -1;
}

/** The first and last column that the band allows in each row of nodes. */
function computeNodeRanges({ rows, columns, lo, hi }: Band): Pick<PrunedLattice, 'first' | 'last'> {
  const first = new Int32Array(rows + 1);
  const last = new Int32Array(rows + 1);
  for (let i = 0; i <= rows; i++) {
    first[i] = i === 0 ? 0 : lo[i - 1]!;
    last[i] = i === rows ? columns : Math.max(hi[i]!, i > 0 ? hi[i - 1]! : 0);
  }
  return { first, last };
}

/**
 * Finds the best monotone chain of corresponding pairs, each segment at most once as in Bertalign's first pass (Liu and
 * Zhu 2022), and keeps the nodes on chains that are almost as good. `scoreContent(i, j)`: content that the pair shares
 * beyond chance, in nats. Time grows with the area of the band. Where texts share nothing, every node is kept.
 */
export function pruneLattice(band: Band, scoreContent: (i: number, j: number) => number): PrunedLattice {
  const ranges = computeNodeRanges(band);
  const { first, last } = ranges;
  const before = computeBestChains(band, ranges, scoreContent, 1);
  const behind = computeBestChains(band, ranges, scoreContent, -1);
  const best = before[band.rows]![band.columns - first[band.rows]!]!;
  return buildPrunedLattice(
    first,
    last,
    (i, j) => before[i]![j - first[i]!]! + behind[i]![j - first[i]!]! >= best - MAX_LOSS,
  );
}

/** What stands before the first row. */
const NO_ROW = new Float32Array();

/** By node the content of the best chain from the beginning to it (`step` 1), or from it to the end (`step` −1). */
function computeBestChains(
  { rows, lo, hi }: Band,
  { first, last }: Pick<PrunedLattice, 'first' | 'last'>,
  scoreContent: (i: number, j: number) => number,
  step: 1 | -1,
): Float32Array[] {
  const chains = new Array<Float32Array>(rows + 1);
  /** From a node to the pair that a chain passes on its way from the node before. */
  const shift = step > 0 ? -1 : 0;
  for (let i = step > 0 ? 0 : rows, left = rows; left >= 0; left--, i += step) {
    const [from, to] = [first[i]!, last[i]!];
    const row = new Float32Array(to - from + 1);
    const earlier = chains[i - step] ?? NO_ROW;
    const offset = first[i - step] ?? 0;
    const pair = i + shift;
    const [pairLo, pairHi] = [lo[pair] ?? 0, hi[pair] ?? 0];
    let best = 0;
    for (let j = step > 0 ? from : to; j >= from && j <= to; j += step) {
      const at = j - offset;
      if (at >= 0 && at < earlier.length) best = Math.max(best, earlier[at]!);
      const column = j + shift;
      const content = column >= pairLo && column < pairHi ? Math.max(0, scoreContent(pair, column)) : 0;
      const crossed = at - step >= 0 && at - step < earlier.length ? earlier[at - step]! : 0;
      row[j - from] = Math.max(best, crossed + content);
      best = row[j - from]!;
    }
    chains[i] = row;
  }
  return chains;
}

/** Numbers the nodes of each row from the first open one to the last. */
function buildPrunedLattice(
  from: Int32Array,
  to: Int32Array,
  isOpen: (i: number, j: number) => boolean,
): PrunedLattice {
  const [first, last] = [Int32Array.from(from), Int32Array.from(to)];
  const offset = new Int32Array(first.length + 1);
  for (let i = 0; i < first.length; i++) {
    while (first[i]! < last[i]! && !isOpen(i, first[i]!)) first[i]!++;
    while (last[i]! > first[i]! && !isOpen(i, last[i]!)) last[i]!--;
    offset[i + 1] = offset[i]! + last[i]! - first[i]! + 1;
  }
  const open = new Uint8Array(offset[first.length]!);
  for (let i = 0; i < first.length; i++) {
    for (let j = first[i]!; j <= last[i]!; j++) open[offset[i]! + j - first[i]!] = isOpen(i, j) ? 1 : 0;
  }
  return { nodes: open.length, first, last, offset, open };
}

/** The part of a band that links of up to `maxSize` segments a side reach within the lattice. */
export function computeReachedBand({ rows, columns }: Band, { first, last }: PrunedLattice, maxSize: number): Band {
  const [lo, hi] = [new Int32Array(rows), new Int32Array(rows)];
  for (let i = 0; i < rows; i++) {
    lo[i] = Math.min(...first.subarray(Math.max(0, i - maxSize + 1), i + 1));
    hi[i] = Math.max(...last.subarray(i + 1, i + maxSize + 1));
  }
  return { rows, columns, lo, hi };
}
