/** How many segments of the original and of the translation a link joins. */
export type BeadShape = readonly [a: number, b: number];

const MAX_SENTENCES = 3;
const MAX_CLAUSES = 8;

/** No link joins more segments of one side. */
export const MAX_BEAD_SIZE = MAX_CLAUSES;

/** Whole sentences join up to three to one, two to two; a clause is a fraction of a sentence, so more of them do. */
export function listBeadShapes(clausalO: boolean, clausalT: boolean): BeadShape[] {
  const out: BeadShape[] = [];
  const [maxO, maxT] = [clausalO ? MAX_CLAUSES : MAX_SENTENCES, clausalT ? MAX_CLAUSES : MAX_SENTENCES];
  for (let a = 1; a <= maxO; a++) {
    for (let b = 1; b <= maxT; b++) {
      const sentences = (clausalO ? Math.ceil(a / 4) : a) + (clausalT ? Math.ceil(b / 4) : b);
      const both = clausalO && clausalT;
      if (both ? a <= 6 && b <= 6 && Math.abs(a - b) <= 4 : sentences <= 4) out.push([a, b]);
    }
  }
  return out;
}
