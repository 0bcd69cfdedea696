/** How many segments of the original and of the translation a link joins. */
export type Shape = readonly [a: number, b: number];

const WHOLE = 3;
const CLAUSES = 8;

/** No link joins more segments of one side. */
export const MOST_PIECES = CLAUSES;

/** Whole sentences join up to three to one, two to two; a clause is a fraction of a sentence, so more of them do. */
export function shapesFor(clausalO: boolean, clausalT: boolean): Shape[] {
  const out: Shape[] = [];
  const [maxO, maxT] = [clausalO ? CLAUSES : WHOLE, clausalT ? CLAUSES : WHOLE];
  for (let a = 1; a <= maxO; a++) {
    for (let b = 1; b <= maxT; b++) {
      const sentences = (clausalO ? Math.ceil(a / 4) : a) + (clausalT ? Math.ceil(b / 4) : b);
      const both = clausalO && clausalT;
      if (both ? a <= 6 && b <= 6 && Math.abs(a - b) <= 4 : sentences <= 4) out.push([a, b]);
    }
  }
  return out;
}
