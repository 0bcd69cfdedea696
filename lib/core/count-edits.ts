/** Counts the edits between two short strings. */

/** Number of edits between two short strings; swapping neighbors counts as one (Damerau 1964, restricted). */
export function countEdits(a: string, b: string): number {
  let [previous, row] = [[] as number[], [...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          row[j]! + 1,
          next[j - 1]! + 1,
          row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
          isSwapped ? previous[j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [previous, row] = [row, next];
  }
  return row[b.length]!;
}
