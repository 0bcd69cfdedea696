import type { Band } from './band';

/**
 * Nats of shared content that a path through a node may lose against the best chain of pairs before the node is left
 * out. Wide enough that no posterior worth keeping is cut: on the development pairs 60 gave what 16 gives.
 */
const MAX_LOSS = 16;

/** The nodes (i, j) of the lattice that a probable path may pass, numbered row by row. */
export interface PrunedLattice {
  readonly nodes: number;
  /** Of row i, the nodes from `first[i]` to `last[i]` are numbered from `offset[i]` on. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly offset: Int32Array;
  /** By number: 1 where the node may be passed. */
  readonly open: Uint8Array;
}

/** The number of a node, −1 where it may not be passed. */
export function getNode({ first, last, offset, open }: PrunedLattice, i: number, j: number): number {
  if (i >= first.length || j < first[i]! || j > last[i]!) return -1;
  const node = offset[i]! + j - first[i]!;
  return open[node] === 1 ? node : -1;
}

/** The stretch of columns of each row of nodes that a band allows. */
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
 * Finds the best monotone chain of corresponding pairs (each passage at most once, as Bertalign's first pass does) and
 * keeps the nodes through which a chain almost as good runs. `content(i, j)`: nats shared beyond chance. Linear in the
 * band's area; where texts share nothing, every node stays open.
 */
export function pruneLattice(band: Band, content: (i: number, j: number) => number): PrunedLattice {
  const { first, last } = computeNodeRanges(band);
  const worth = (i: number, j: number) =>
    i < band.rows && j >= band.lo[i]! && j < band.hi[i]! ? Math.max(0, content(i, j)) : 0;
  const row = (i: number) => new Float32Array(last[i]! - first[i]! + 1);
  const before = Array.from({ length: band.rows + 1 }, (_, i) => row(i));
  const behind = Array.from({ length: band.rows + 1 }, (_, i) => row(i));
  const at = (rows: readonly Float32Array[], i: number, j: number) =>
    i < 0 || i > band.rows || j < first[i]! || j > last[i]! ? 0 : rows[i]![j - first[i]!]!;
  for (let i = 0; i <= band.rows; i++) {
    for (let j = first[i]!; j <= last[i]!; j++) {
      const pair = i > 0 && j > 0 ? at(before, i - 1, j - 1) + worth(i - 1, j - 1) : 0;
      before[i]![j - first[i]!] = Math.max(pair, at(before, i - 1, j), j > first[i]! ? at(before, i, j - 1) : 0);
    }
  }
  for (let i = band.rows; i >= 0; i--) {
    for (let j = last[i]!; j >= first[i]!; j--) {
      const pair = at(behind, i + 1, j + 1) + worth(i, j);
      behind[i]![j - first[i]!] = Math.max(pair, at(behind, i + 1, j), j < last[i]! ? at(behind, i, j + 1) : 0);
    }
  }
  const best = at(before, band.rows, band.columns);
  return buildPrunedLattice(first, last, (i, j) => at(before, i, j) + at(behind, i, j) >= best - MAX_LOSS);
}

/** Numbers the nodes from the first open one of each row to the last. */
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
