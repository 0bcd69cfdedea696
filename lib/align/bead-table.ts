/** All beads of a pruned lattice as tables of numbers, built once and read by every search. */
import { getNode, type PrunedLattice } from './prune-lattice';

// The sizes that a link can have: how many segments of each side it joins.

/** Number of segments of the original (`a`) and of the translation (`b`) in a link. */
export type BeadShape = readonly [a: number, b: number];

const MAX_SENTENCES = 3;
const MAX_CLAUSES = 8;

/** The most segments of one side that any link joins. */
export const MAX_BEAD_SIZE = MAX_CLAUSES;

/**
 * All sizes of links between two texts. Sentences are linked up to three to one or two to two; clauses are parts of a
 * sentence, so that a link may join up to eight. `isClausalO`, `isClausalT`: the text is cut into clauses.
 */
export function listBeadShapes(isClausalO: boolean, isClausalT: boolean): BeadShape[] {
  const shapes: BeadShape[] = [];
  const [maxO, maxT] = [isClausalO ? MAX_CLAUSES : MAX_SENTENCES, isClausalT ? MAX_CLAUSES : MAX_SENTENCES];
  for (let a = 1; a <= maxO; a++) {
    for (let b = 1; b <= maxT; b++) {
      const sentences = (isClausalO ? Math.ceil(a / 4) : a) + (isClausalT ? Math.ceil(b / 4) : b);
      const isBothClausal = isClausalO && isClausalT;
      if (isBothClausal ? a <= 6 && b <= 6 && Math.abs(a - b) <= 4 : sentences <= 4) shapes.push([a, b]);
    }
  }
  return shapes;
}

/** Which node every bead leads to. A bead joins the segments between its two nodes. */
export interface BeadTable {
  /** By node: how many originals and translations are aligned there. */
  readonly originals: Int32Array;
  readonly translations: Int32Array;
  /** By node: where the next original, or the next translation, leads as a gap; −1 where it cannot be one. */
  readonly gapTargetsO: Int32Array;
  readonly gapTargetsT: Int32Array;
  /** The links from a node have the numbers from `linkStarts[node]` to before `linkStarts[node + 1]`. */
  readonly linkStarts: Int32Array;
  /** By link. */
  readonly linkTargets: Int32Array;
}

/**
 * Lists the beads whose both ends are open nodes. Every bead leads to a node of a higher number.
 *
 * @param canLink whether `a` originals from number `i` on can be linked with `b` translations from number `j` on.
 */
export function buildBeadTable(
  lattice: PrunedLattice,
  shapes: readonly BeadShape[],
  canLink: (i: number, a: number, j: number, b: number) => boolean,
): BeadTable {
  const { nodes, first, last, open } = lattice;
  const [originals, translations] = [new Int32Array(nodes), new Int32Array(nodes)];
  const [gapTargetsO, gapTargetsT] = [new Int32Array(nodes).fill(-1), new Int32Array(nodes).fill(-1)];
  const linkStarts = new Int32Array(nodes + 1);
  const linkTargets = new Int32Array(nodes * shapes.length);
  let links = 0;
  for (let i = 0, node = 0; i < first.length; i++) {
    for (let j = first[i]!; j <= last[i]!; j++, node++) {
      originals[node] = i;
      translations[node] = j;
      linkStarts[node] = links;
      if (open[node] !== 1) continue;
      gapTargetsO[node] = getNode(lattice, i + 1, j);
      gapTargetsT[node] = getNode(lattice, i, j + 1);
      for (const [a, b] of shapes) {
        const target = getNode(lattice, i + a, j + b);
        if (target >= 0 && canLink(i, a, j, b)) linkTargets[links++] = target;
      }
    }
  }
  linkStarts[nodes] = links;
  return { originals, translations, gapTargetsO, gapTargetsT, linkStarts, linkTargets: linkTargets.slice(0, links) };
}
