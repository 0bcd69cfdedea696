/** Where a translation says which blocks it renders: what is compared then, and with what. */
import type { Block } from '../core/article';
import type { AnalyzedSegment, Link, Side } from '../core/segment';
import type { ComparedPart, SegmentPair } from './cut';

/** For each block of both texts the number of the pair that it is in. */
type PairNumbers = Readonly<Record<Side, ReadonlyMap<number, number>>>;

/** Numbers the pairs by the first block of the original; undefined where no block says what it renders. */
function buildPairNumbers(translation: readonly Block[]): PairNumbers | undefined {
  const numbers = { original: new Map<number, number>(), translation: new Map<number, number>() };
  translation.forEach(({ renders = [] }, at) => {
    const number = renders[0];
    if (number === undefined) return;
    numbers.translation.set(at, number);
    for (const block of renders) numbers.original.set(block, number);
  });
  return numbers.translation.size > 0 ? numbers : undefined;
}

function addPairNumbers(
  segments: readonly AnalyzedSegment[],
  numbers: ReadonlyMap<number, number>,
): readonly AnalyzedSegment[] {
  return segments.flatMap((segment) => {
    const pair = numbers.get(segment.block);
    return pair === undefined ? [] : [{ ...segment, pair }];
  });
}

const isAscending = (segments: readonly AnalyzedSegment[]): boolean =>
  segments.every(({ pair = 0 }, at) => at === 0 || (segments[at - 1]!.pair ?? 0) <= pair);

/**
 * Keeps the segments of known pairs of blocks, with the pair's number on each; undefined where no pairs are known, or
 * where they cross, as no tool leaves them. What is in none has no counterpart yet, and nothing is said of it.
 */
export function selectKnownPairs(pair: SegmentPair, translation: readonly Block[]): SegmentPair | undefined {
  const numbers = buildPairNumbers(translation);
  if (!numbers) return undefined;
  const numbered = {
    original: addPairNumbers(pair.original, numbers.original),
    translation: addPairNumbers(pair.translation, numbers.translation),
  };
  const listPairs = (segments: readonly AnalyzedSegment[]) => new Set(segments.map((segment) => segment.pair));
  const [originals, translations] = [listPairs(numbered.original), listPairs(numbered.translation)];
  const keepShared = (segments: readonly AnalyzedSegment[]) =>
    segments.filter((segment) => originals.has(segment.pair) && translations.has(segment.pair));
  const known = { original: keepShared(numbered.original), translation: keepShared(numbered.translation) };
  return isAscending(known.original) && isAscending(known.translation) && known.original.length > 0 ? known : undefined;
}

/** The part of two texts that is compared where pairs are known; what is left over stands in links that say nothing. */
export function buildKnownPart(
  pair: SegmentPair,
  known: SegmentPair,
  align: (pair: SegmentPair) => ComparedPart['alignment'],
): ComparedPart {
  const listBeyond = (side: Side): readonly Link[] => {
    const kept = new Set(known[side].map(({ id }) => id));
    return pair[side]
      .filter(({ id }) => !kept.has(id))
      .map(({ id }) => ({ translation: [], original: [], [side]: [id], score: 0 }));
  };
  return {
    compared: known,
    alignment: align(known),
    beyond: [...listBeyond('original'), ...listBeyond('translation')],
    unfinished: new Set(),
    lastLinked: new Set(),
  };
}
