/** Leaves out the nodes of the lattice that no probable path passes, so that the best path is found quickly. */
import type { Band } from './band';

/**
 * A node is left out if every chain of pairs through it has that much less content, in nats, than the best chain. Large
 * enough to lose no bead of notable probability: on the development pairs 60 gave the same alignments.
 */
const MAX_LOSS = 16;

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
  const { first, last } = computeNodeRanges(band);
  const scorePair = (i: number, j: number) =>
    i < band.rows && j >= band.lo[i]! && j < band.hi[i]! ? Math.max(0, scoreContent(i, j)) : 0;
  const bestBefore: Float32Array[] = [];
  for (let i = 0; i <= band.rows; i++) {
    const from = first[i]!;
    const row = new Float32Array(last[i]! - from + 1);
    const [above, fromAbove, toAbove] = [bestBefore[i - 1], first[i - 1]!, last[i - 1]!];
    for (let j = from; j <= last[i]!; j++) {
      let best = j > from ? row[j - from - 1]! : 0;
      if (above && j >= fromAbove && j <= toAbove) best = Math.max(best, above[j - fromAbove]!);
      if (above && j > 0) {
        const before = j - 1 >= fromAbove && j - 1 <= toAbove ? above[j - 1 - fromAbove]! : 0;
        best = Math.max(best, before + scorePair(i - 1, j - 1));
      }
      row[j - from] = best;
    }
    bestBefore.push(row);
  }
  const bestBehind = new Array<Float32Array>(band.rows + 1);
  for (let i = band.rows; i >= 0; i--) {
    const [from, to] = [first[i]!, last[i]!];
    const row = new Float32Array(to - from + 1);
    const [below, fromBelow, toBelow] = [bestBehind[i + 1], first[i + 1]!, last[i + 1]!];
    for (let j = to; j >= from; j--) {
      let best = j < to ? row[j - from + 1]! : 0;
      if (below && j >= fromBelow && j <= toBelow) best = Math.max(best, below[j - fromBelow]!);
      const behind = below && j + 1 >= fromBelow && j + 1 <= toBelow ? below[j + 1 - fromBelow]! : 0;
      row[j - from] = Math.max(best, behind + scorePair(i, j));
    }
    bestBehind[i] = row;
  }
  const best = bestBefore[band.rows]![band.columns - first[band.rows]!]!;
  return buildPrunedLattice(
    first,
    last,
    (i, j) => bestBefore[i]![j - first[i]!]! + bestBehind[i]![j - first[i]!]! >= best - MAX_LOSS,
  );
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
