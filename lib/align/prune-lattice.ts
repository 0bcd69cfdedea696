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
  const before: Float32Array[] = [];
  visitBestChains(band, ranges, scoreContent, 1, (i, row) => {
    before[i] = row.slice();
  });
  const best = before[band.rows]!.at(-1)!;
  const [first, last] = [Int32Array.from(ranges.first), Int32Array.from(ranges.last)];
  const openRows: Uint8Array[] = [];
  visitBestChains(band, ranges, scoreContent, -1, (i, behind) => {
    const row = before[i]!;
    const isOpen = (k: number) => row[k]! + behind[k]! >= best - MAX_LOSS;
    let [from, to] = [0, row.length - 1];
    while (from < to && !isOpen(from)) from++;
    while (to > from && !isOpen(to)) to--;
    last[i] = first[i]! + to;
    first[i]! += from;
    const open = new Uint8Array(to - from + 1);
    for (let k = 0; k < open.length; k++) open[k] = isOpen(from + k) ? 1 : 0;
    openRows[i] = open;
  });
  return joinOpenRows(first, last, openRows);
}

/**
 * Visits each row of nodes with the content of the best chain from the beginning to each node (`step` 1), or from it to
 * the end (`step` −1, the last row first). What is visited is written over by the next but one.
 */
function visitBestChains(
  { rows, lo, hi }: Band,
  { first, last }: Pick<PrunedLattice, 'first' | 'last'>,
  scoreContent: (i: number, j: number) => number,
  step: 1 | -1,
  visit: (i: number, row: Float32Array) => void,
): void {
  const widest = last.reduce((width, to, i) => Math.max(width, to - first[i]! + 1), 0);
  let [here, there] = [new Float32Array(widest), new Float32Array(widest)];
  let [offset, end] = [0, 0];
  /** From a node to the pair that a chain passes on its way from the node before. */
  const shift = step > 0 ? -1 : 0;
  for (let i = step > 0 ? 0 : rows, left = rows; left >= 0; left--, i += step) {
    const [from, to] = [first[i]!, last[i]!];
    const pair = i + shift;
    const [pairLo, pairHi] = [lo[pair] ?? 0, hi[pair] ?? 0];
    const start = step > 0 ? from : to;
    let best = 0;
    let crossed = start - step >= offset && start - step < end ? there[start - step - offset]! : 0;
    for (let j = start; j >= from && j <= to; j += step) {
      const before = j >= offset && j < end ? there[j - offset]! : 0;
      const column = j + shift;
      const content = column >= pairLo && column < pairHi ? scoreContent(pair, column) : 0;
      const chain = content > 0 ? crossed + content : crossed;
      if (before > best) best = before;
      if (chain > best) best = chain;
      here[j - from] = best;
      crossed = before;
    }
    visit(i, here.subarray(0, to - from + 1));
    [here, there, offset, end] = [there, here, from, to + 1];
  }
}

/** Numbers the nodes of each row from the first open one to the last. */
function joinOpenRows(first: Int32Array, last: Int32Array, openRows: readonly Uint8Array[]): PrunedLattice {
  const offset = new Int32Array(first.length + 1);
  openRows.forEach((row, i) => {
    offset[i + 1] = offset[i]! + row.length;
  });
  const open = new Uint8Array(offset[first.length]!);
  openRows.forEach((row, i) => {
    open.set(row, offset[i]!);
  });
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
