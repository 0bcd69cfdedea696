/** Decides whether what seems to be dropped or added is said in a sentence nearby, by its figures. */
import type { AnalyzedSegment, Side } from '../../../core';
import { getOtherSide, type LinkedPassage } from '../../shared/comparison-context';
import { type LocatedValue, locateValues } from '../../shared/located-value';
import { isMatchingValue } from '../../shared/value-matching';

/** Smaller counts are too frequent to tell a sentence by. */
const MIN_TELLING_FIGURE = 11;

/** The figures of segments that are large or exact enough to tell where they are from. */
export const listTellingFigures = (segments: readonly AnalyzedSegment[]): readonly LocatedValue[] =>
  locateValues(segments).filter(({ atom }) => !atom.weak && atom.value >= MIN_TELLING_FIGURE);

/** Of so many characters for each figure, and more, a passage says too much besides for its figures to tell of it. */
const MAX_CHARACTERS = 45;

/**
 * Whether all of some figures of a side, one at least, stand on the other side of links nearby, where nothing else calls
 * for them: a translator has put there what they belong to. `characters`: how long that is.
 */
export function isSaidByFigures(
  side: Side,
  figures: readonly LocatedValue[],
  characters: number,
  nearby: readonly LinkedPassage[],
): boolean {
  if (characters >= MAX_CHARACTERS * figures.length) return false;
  const free = nearby.flatMap((passage) => {
    const own = listTellingFigures(passage[side]);
    return listTellingFigures(passage[getOtherSide(side)]).filter(
      (figure) => !own.some((value) => isMatchingValue(side, value, figure)),
    );
  });
  return figures.every((figure) => free.some((one) => isMatchingValue(side, figure, one)));
}
