/** The sizes that a link can have: how many segments of each side it joins. */

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
