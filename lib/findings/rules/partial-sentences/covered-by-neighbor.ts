import type { AnalyzedSegment, Side } from '../../../core';
import {
  type ComparisonContext,
  countCharacters,
  getOtherSide,
  isMachineTranslated,
  type LinkedPassage,
} from '../../shared/comparison-context';
import { collectMatchKeys, findContentCues, isCueMatched } from './content-cues';
import { computeLogLengthRatio, type PairStatistics } from './pair-statistics';
import type { UnmatchedSpan } from './unmatched-span';

/** Share of a passage's signs that a neighbour's other side must answer, and its own must not hold, 0..1. */
const MIN_MATCHED_SHARE = 0.2;

/**
 * Whether a passage that stands alone is said by the link beside it: with it the link's lengths fit better, and what the
 * link has on the other side answers for it. A translator may have folded the sentence into its neighbour.
 */
export function isCoveredByNeighbor(
  compared: ComparisonContext,
  usual: PairStatistics,
  side: Side,
  segments: readonly AnalyzedSegment[],
): boolean {
  const signs = findContentCues(segments).filter((sign) => sign.kind !== 'value');
  if (!signs.length) return false;
  return findNeighborPassages(compared, side, segments).some((passage) => {
    if (!hasBetterFit(usual, passage, side, segments)) return false;
    const [theirs, own] = [collectMatchKeys(passage[getOtherSide(side)]), collectMatchKeys(passage[side])];
    const said = signs.filter((sign) => isCueMatched(sign, theirs, []) && !isCueMatched(sign, own, []));
    return said.length >= MIN_MATCHED_SHARE * signs.length;
  });
}

/** The links of the segments right before and behind, in the same block. */
function findNeighborPassages(
  compared: ComparisonContext,
  side: Side,
  segments: readonly AnalyzedSegment[],
): LinkedPassage[] {
  const all = [...compared[side].values()];
  const [first, last] = [all.indexOf(segments[0]!), all.indexOf(segments.at(-1)!)];
  const beside = [all[first - 1], all[last + 1]].filter((s) => s?.block === segments[0]!.block);
  return beside.flatMap((s) => compared.passages.find((p) => p.paired && p.link[side].includes(s!.id)) ?? []);
}

function hasBetterFit(
  usual: PairStatistics,
  passage: LinkedPassage,
  side: Side,
  segments: readonly AnalyzedSegment[],
): boolean {
  const joined = { ...passage, [side]: [...passage[side], ...segments] };
  const far = (p: LinkedPassage) => Math.abs(computeLogLengthRatio(p) - usual.ratio);
  return countCharacters(segments) > 0 && far(joined) < far(passage);
}

/** Share of a stretch's signs that a neighbour's other side answers, and its own does not hold, 0..1. */
const MIN_SPLIT_SHARE = 0.35;
/** Fewer signs may be answered by chance. */
const MIN_MATCHED_CUES = 3;

/**
 * Whether a stretch at the edge of a passage is said by the passage next to it, where the engine's rendering lets words
 * be compared: the sentence was cut elsewhere, and nothing was put in or left out.
 */
export function isSplitDifferently(
  compared: ComparisonContext,
  passage: LinkedPassage,
  { side, start, end, at }: UnmatchedSpan,
): boolean {
  const near = at === 'middle' ? undefined : findAdjacentPassage(compared, passage, side, at);
  if (!near?.paired || ![passage, near].every(isMachineTranslated)) return false;
  const here = collectMatchKeys(passage[getOtherSide(side)]);
  const signs = findContentCues(passage[side]).filter(
    (sign) => sign.kind !== 'value' && sign.at >= start && sign.end <= end && !isCueMatched(sign, here, []),
  );
  const [theirs, own] = [collectMatchKeys(near[getOtherSide(side)]), collectMatchKeys(near[side])];
  const said = signs.filter((sign) => isCueMatched(sign, theirs, []) && !isCueMatched(sign, own, []));
  return said.length >= Math.max(MIN_MATCHED_CUES, MIN_SPLIT_SHARE * signs.length);
}

/** The passage of the segment right before or behind. */
function findAdjacentPassage(
  compared: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  at: 'start' | 'end',
): LinkedPassage | undefined {
  const all = [...compared[side].keys()];
  const ids = passage[side].map(({ id }) => id);
  const next = at === 'start' ? all[all.indexOf(ids[0]!) - 1] : all[all.indexOf(ids.at(-1)!) + 1];
  return next === undefined ? undefined : compared.passages.find(({ link }) => link[side].includes(next));
}
