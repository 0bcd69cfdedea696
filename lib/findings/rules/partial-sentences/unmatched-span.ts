/** Finds the span of one side of a link that most probably has no counterpart on the other. */
import type { Side } from '../../../core';
import {
  type ComparisonContext,
  countCharacters,
  getOtherSide,
  type LinkedPassage,
} from '../../shared/comparison-context';
import { collectMatchKeys } from '../../shared/match-keys';
import { getValueMatchings } from '../../shared/value-matching';
import { type ContentCue, findContentCues, isCueMatched } from './content-cues';
import { computeLogLengthRatio, type PairStatistics } from './pair-statistics';

/** A span that probably has no counterpart, with what the features are computed from. */
export interface UnmatchedSpan {
  readonly side: Side;
  /** UTF-16 units in the side's text, its segments joined by a space. */
  readonly start: number;
  readonly end: number;
  /** Log-likelihood ratio (nats) of its cues being absent on the other side rather than present. */
  readonly absent: number;
  /** The same for the rest of the passage; below 0 where the rest has a counterpart. */
  readonly rest: number;
  /** How much better the two lengths fit without the span, in nats. */
  readonly fit: number;
  /** Share of the side's text, 0..1. */
  readonly share: number;
  /** Sum of the weights of its cues. */
  readonly signs: number;
  /** Number of its values without a counterpart. */
  readonly values: number;
  readonly at: 'start' | 'middle' | 'end';
}

interface WeightedCue {
  readonly cue: ContentCue;
  /** Log-likelihood ratio (nats) of the cue being absent on the other side rather than present. */
  readonly absent: number;
}

/**
 * Weighs each cue. An unmatched cue speaks for absence, the more so the more often such cues are matched; a matched one
 * speaks against it.
 */
function weighCues(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): WeightedCue[] {
  const keys = collectMatchKeys(passage[getOtherSide(side)]);
  const unmatched = getValueMatchings(context)[passage.at]![side];
  return findContentCues(passage[side]).map((cue) => {
    const matchRate = statistics.answer[side][cue.kind];
    const chance = statistics.chance(side, cue);
    const matchProbability = chance + (1 - chance) * matchRate;
    const absent = isCueMatched(cue, keys, unmatched)
      ? Math.log(chance / matchProbability)
      : Math.log((1 - chance) / (1 - matchProbability));
    return { cue, absent: absent * (cue.weight ?? 1) };
  });
}

/** Least and greatest share of a side's text that may be a part, 0..1. */
const MIN_SHARE = 0.2;
const MAX_SHARE = 0.85;

/**
 * The span with the highest score among all that begin and end with a cue; undefined where none has an allowed length.
 * Takes quadratic time in the number of cues.
 */
export function findUnmatchedSpan(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): UnmatchedSpan | undefined {
  const cues = weighCues(context, statistics, passage, side);
  const length = Math.max(1, countCharacters(passage[side]) + passage[side].length - 1);
  const deviation = (side === 'original' ? -1 : 1) * (computeLogLengthRatio(passage) - statistics.ratio);
  const total = cues.reduce((sum, s) => sum + s.absent, 0);
  let best: (UnmatchedSpan & { score: number }) | undefined;
  for (let i = 0; i < cues.length; i++) {
    let absent = 0;
    let values = 0;
    let weight = 0;
    for (let j = i; j < cues.length; j++) {
      absent += cues[j]!.absent;
      weight += cues[j]!.cue.weight ?? 1;
      if (cues[j]!.cue.kind === 'value' && cues[j]!.absent > 0) values++;
      const [start, end] = computeSpanEdges(cues, i, j, length);
      const share = (end - start) / length;
      if (share < MIN_SHARE || share > MAX_SHARE) continue;
      const fit = computeLengthFit(deviation, share, statistics.spread);
      const at = j === cues.length - 1 ? 'end' : i === 0 ? 'start' : 'middle';
      const score = absent + fit - (at === 'middle' ? 1 : 0);
      if (!best || score > best.score)
        best = { side, start, end, absent, rest: total - absent, fit, share, signs: weight, values, at, score };
    }
  }
  return best;
}

/** Edges of a span: halfway to the cues before and after it; the edge of the text where there is none. */
function computeSpanEdges(cues: readonly WeightedCue[], i: number, j: number, length: number): [number, number] {
  const start = i === 0 ? 0 : (cues[i - 1]!.cue.end + cues[i]!.cue.at) / 2;
  const end = j === cues.length - 1 ? length : (cues[j]!.cue.end + cues[j + 1]!.cue.at) / 2;
  return [Math.round(start), Math.round(end)];
}

/**
 * Log-likelihood of the lengths without the span minus that of the full lengths, for a normal distribution; limited to
 * ±12 nats.
 */
function computeLengthFit(deviation: number, share: number, spread: number): number {
  const shortened = deviation + Math.log(1 - share);
  return Math.max(-12, Math.min(12, (deviation ** 2 - shortened ** 2) / (2 * spread ** 2)));
}
