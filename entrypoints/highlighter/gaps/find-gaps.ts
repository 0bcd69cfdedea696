/** Finds the places in the page where passages of the original are missing, with the words on both sides. */
import type { LocatedMark } from '../locate-marks';

/** A place between two passages of the page, or behind the last one. */
export interface Gap {
  /** The findings of all that is missing here, in the order of the list. */
  readonly ids: readonly string[];
  /** The last word before it, and the first behind it. */
  readonly above: Range;
  readonly below?: Range | undefined;
}

const isSamePlace = (one: Range, other: Range): boolean =>
  one.endContainer === other.endContainer && one.endOffset === other.endOffset;

/** All places with words before them. Several passages that are missing in one place are one gap. */
export function findGaps(located: readonly LocatedMark[]): Gap[] {
  const gaps: (Gap & { readonly ids: string[] })[] = [];
  const belows = new Map(
    located.filter(({ mark }) => mark.gap === 'before').map(({ mark, range }) => [mark.id, range]),
  );
  for (const { mark, range: above } of located) {
    if (mark.gap !== 'behind' || mark.id === '') continue;
    const gap = gaps.find((one) => isSamePlace(one.above, above));
    if (gap) gap.ids.push(mark.id);
    else gaps.push({ ids: [mark.id], above, below: belows.get(mark.id) });
  }
  return gaps;
}
