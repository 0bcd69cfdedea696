/** Decides whether a neighboring link already says what a passage or a part of a sentence says. */

import { memoize, memoizeByObject } from '../../core/memoize';
import type { AnalyzedSegment, Side } from '../../core/segment';
import {
  type ComparisonContext,
  countCharacters,
  getOtherSide,
  isMachineTranslated,
  type LinkedPassage,
} from '../shared/comparison-context';
import { type LocatedValue, locateValues } from '../shared/located-value';
import { collectMatchKeys } from '../shared/match-keys';
import { isMatchingValue } from '../shared/value-matching';
import { findContentCues, isCueMatched } from './content-cues';
import { computeLogLengthRatio, type PairStatistics } from './pair-statistics';
import { computeMeanAbsence, type TokenCue, weighAgainst } from './token-cues';
import type { UnmatchedSpan } from './unmatched-span';

// Decides whether what seems to be dropped or added is said in a sentence nearby, by its figures.

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

/** Least share of a passage's cues that the link's other side has and its own side has not, 0..1. */
const MIN_MATCHED_SHARE = 0.2;

/**
 * Whether the link beside an unaligned passage covers it: with the passage the link's lengths fit better, and the
 * link's other side has its cues. The translator may have merged the two sentences.
 */
export function isCoveredByNeighbor(
  context: ComparisonContext,
  statistics: PairStatistics,
  side: Side,
  segments: readonly AnalyzedSegment[],
): boolean {
  const cues = findContentCues(segments).filter((cue) => cue.kind !== 'value');
  if (!cues.length) return false;
  return findNeighborPassages(context, side, segments).some((passage) => {
    if (!hasBetterFit(statistics, passage, side, segments)) return false;
    const [otherKeys, ownKeys] = [collectMatchKeys(passage[getOtherSide(side)]), collectMatchKeys(passage[side])];
    const coveredCues = cues.filter((cue) => isCueMatched(cue, otherKeys, []) && !isCueMatched(cue, ownKeys, []));
    return coveredCues.length >= MIN_MATCHED_SHARE * cues.length;
  });
}

/** The links of the segments right before and after, in the same block. */
function findNeighborPassages(
  context: ComparisonContext,
  side: Side,
  segments: readonly AnalyzedSegment[],
): LinkedPassage[] {
  const all = [...context[side].values()];
  const [first, last] = [all.indexOf(segments[0]!), all.indexOf(segments.at(-1)!)];
  const neighbors = [all[first - 1], all[last + 1]].filter((s) => s?.block === segments[0]!.block);
  return neighbors.flatMap((s) => context.passages.find((p) => p.paired && p.link[side].includes(s!.id)) ?? []);
}

function hasBetterFit(
  statistics: PairStatistics,
  passage: LinkedPassage,
  side: Side,
  segments: readonly AnalyzedSegment[],
): boolean {
  const joined = { ...passage, [side]: [...passage[side], ...segments] };
  const computeDeviation = (p: LinkedPassage) => Math.abs(computeLogLengthRatio(p) - statistics.ratio);
  return countCharacters(segments) > 0 && computeDeviation(joined) < computeDeviation(passage);
}

/** The same for a part of a sentence, 0..1. */
const MIN_SPLIT_SHARE = 0.35;
/** Least number of matched cues. Fewer may match by chance. */
const MIN_MATCHED_CUES = 3;

/**
 * Whether the next passage says what a part at the edge of a passage says. Then the sentence was split differently, and
 * nothing was added or dropped. Only checked with a machine translation, where words can be compared.
 */
export function isSplitDifferently(
  context: ComparisonContext,
  passage: LinkedPassage,
  { side, start, end, position: at }: UnmatchedSpan,
): boolean {
  const neighbor = at === 'middle' ? undefined : findAdjacentPassage(context, passage, side, at);
  if (!neighbor?.paired || ![passage, neighbor].every(isMachineTranslated)) return false;
  const linkedKeys = collectMatchKeys(passage[getOtherSide(side)]);
  const cues = findContentCues(passage[side]).filter(
    (cue) => cue.kind !== 'value' && cue.at >= start && cue.end <= end && !isCueMatched(cue, linkedKeys, []),
  );
  const [otherKeys, ownKeys] = [collectMatchKeys(neighbor[getOtherSide(side)]), collectMatchKeys(neighbor[side])];
  const coveredCues = cues.filter((cue) => isCueMatched(cue, otherKeys, []) && !isCueMatched(cue, ownKeys, []));
  return coveredCues.length >= Math.max(MIN_MATCHED_CUES, MIN_SPLIT_SHARE * cues.length);
}

/** The ids of one side in the order of the text, the place of each, and the passage that it is in. */
const indexSegments = memoizeByObject((context: ComparisonContext) =>
  memoize((side: Side) => {
    const ids = [...context[side].keys()];
    return {
      ids,
      places: new Map(ids.map((id, at) => [id, at])),
      passages: new Map(context.passages.flatMap((passage) => passage.link[side].map((id) => [id, passage] as const))),
    };
  }),
);

/** The passage of the segment right before or after. */
function findAdjacentPassage(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  at: 'start' | 'end',
): LinkedPassage | undefined {
  const { ids, places, passages } = indexSegments(context)(side);
  const own = passage[side].map(({ id }) => places.get(id)!);
  const next = at === 'start' ? ids[own[0]! - 1] : ids[own.at(-1)! + 1];
  return next === undefined ? undefined : passages.get(next);
}

/** By so much (nats a token) a clause must look more present beside its passage than over against it. */
const MIN_NEARNESS = 1;
/** From this absence on (nats a token) a clause's tokens are not said. */
const MIN_ABSENCE = -1;

/** The share of a clause, at least, by which that translation must be longer than usual. */
const MIN_ROOM = 0.5;

/** A part of a passage: its span (UTF-16 units of the passage's text) and its tokens, where they are known. */
interface PassagePart extends Pick<UnmatchedSpan, 'side' | 'start' | 'end'> {
  readonly tokens?: readonly TokenCue[];
}

/**
 * Whether the sentence before or behind says a part of a passage on its other side: a translator may put the end of one
 * sentence at the beginning of the next. It has the part's figures, or, of an original's part, words more alike and the
 * room for it.
 */
export const isSaidBeside = (
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  part: PassagePart,
): boolean =>
  (['start', 'end'] as const).some((at) => {
    const neighbor = findAdjacentPassage(context, passage, part.side, at);
    if (!neighbor?.paired) return false;
    return (
      hasFigures(passage, neighbor, part) || (part.side === 'original' && hasAlikeWords(statistics, neighbor, part))
    );
  });

function hasAlikeWords(
  statistics: PairStatistics,
  { original, translation }: LinkedPassage,
  { tokens = [], start, end }: PassagePart,
): boolean {
  if (!tokens.length) return false;
  const there = weighAgainst(tokens, translation);
  if (there > MIN_ABSENCE || there > computeMeanAbsence(tokens) - MIN_NEARNESS) return false;
  const room = countCharacters(translation) / Math.exp(statistics.ratio) - countCharacters(original);
  return room >= MIN_ROOM * (end - start);
}

/** Whether the figures of a part stand beside, and not over against it. */
function hasFigures(passage: LinkedPassage, neighbor: LinkedPassage, { side, start, end }: PassagePart): boolean {
  const within = new Set(
    findContentCues(passage[side]).flatMap((cue) => (cue.at >= start && cue.end <= end ? [cue.atom] : [])),
  );
  const figures = listTellingFigures(passage[side]).filter(({ atom }) => within.has(atom));
  const over = listTellingFigures(passage[getOtherSide(side)]);
  const isOver = (figure: LocatedValue): boolean => over.some((other) => isMatchingValue(side, figure, other));
  return !figures.some(isOver) && isSaidByFigures(side, figures, end - start, [neighbor]);
}
