/** Measures by how much the time of some work grows with the text. */
import { measureCpuTime } from './cpu-time';

/** So many parts make up a whole. */
export const PARTS = 16;

/** Milliseconds of work; less is too little to be told from what else a process does. */
const TELLING = 5;

/**
 * How many times as long a whole takes as its sixteen parts one after the other: about one where time grows with the
 * text, sixteen where it grows by the square. On a busy machine both take longer alike.
 */
export function measureGrowth(whole: () => unknown, part: () => unknown): number {
  part();
  let least = Number.POSITIVE_INFINITY;
  // A first look tells most; what seems to grow is looked at again, for other work may have come between.
  for (let looks = 0; looks < 3 && least > PARTS / 4; looks++) {
    const parts = measureCpuTime(() => {
      for (let n = 0; n < PARTS; n++) part();
    });
    least = Math.min(least, measureCpuTime(() => void whole()) / Math.max(parts, TELLING));
  }
  return least;
}
