/** Finds the span of one side of a link that most probably has no counterpart on the other. */
import type { Side } from '../../../core';
import {
  type ComparisonContext,
  countCharacters,
  getOtherSide,
  type LinkedPassage,
} from '../../shared/comparison-context';
import { getValueMatchings } from '../../shared/value-matching';
import { type ContentCue, collectMatchKeys, findContentCues, isCueMatched } from './content-cues';
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
  readonly sign: ContentCue;
  /** Log-likelihood ratio (nats) of the cue being absent on the other side rather than present. */
  readonly absent: number;
}

/**
 * Weighs each cue. An unmatched cue speaks for absence, the more so the more often such cues are matched; a matched one
 * speaks against it.
 */
function weighCues(
  context: ComparisonContext,
  usual: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): WeightedCue[] {
  const keys = collectMatchKeys(passage[getOtherSide(side)]);
  const left = getValueMatchings(context)[passage.at]![side];
  return findContentCues(passage[side]).map((sign) => {
    const p = usual.answer[side][sign.kind];
    const q = usual.chance(side, sign);
    const there = q + (1 - q) * p;
    const absent = isCueMatched(sign, keys, left) ? Math.log(q / there) : Math.log((1 - q) / (1 - there));
    return { sign, absent: absent * (sign.weight ?? 1) };
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
  usual: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): UnmatchedSpan | undefined {
  const signs = weighCues(context, usual, passage, side);
  const size = Math.max(1, countCharacters(passage[side]) + passage[side].length - 1);
  const deviation = (side === 'original' ? -1 : 1) * (computeLogLengthRatio(passage) - usual.ratio);
  const all = signs.reduce((sum, s) => sum + s.absent, 0);
  let best: (UnmatchedSpan & { score: number }) | undefined;
  for (let i = 0; i < signs.length; i++) {
    let absent = 0;
    let values = 0;
    let held = 0;
    for (let j = i; j < signs.length; j++) {
      absent += signs[j]!.absent;
      held += signs[j]!.sign.weight ?? 1;
      if (signs[j]!.sign.kind === 'value' && signs[j]!.absent > 0) values++;
      const [start, end] = computeSpanEdges(signs, i, j, size);
      const share = (end - start) / size;
      if (share < MIN_SHARE || share > MAX_SHARE) continue;
      const fit = computeLengthFit(deviation, share, usual.spread);
      const at = j === signs.length - 1 ? 'end' : i === 0 ? 'start' : 'middle';
      const score = absent + fit - (at === 'middle' ? 1 : 0);
      if (!best || score > best.score)
        best = { side, start, end, absent, rest: all - absent, fit, share, signs: held, values, at, score };
    }
  }
  return best;
}

/** Edges of a span: halfway to the cues before and after it; the edge of the text where there is none. */
function computeSpanEdges(signs: readonly WeightedCue[], i: number, j: number, size: number): [number, number] {
  const start = i === 0 ? 0 : (signs[i - 1]!.sign.end + signs[i]!.sign.at) / 2;
  const end = j === signs.length - 1 ? size : (signs[j]!.sign.end + signs[j + 1]!.sign.at) / 2;
  return [Math.round(start), Math.round(end)];
}

/**
 * Log-likelihood of the lengths without the span minus that of the full lengths, for a normal distribution; limited to
 * ±12 nats.
 */
function computeLengthFit(deviation: number, share: number, spread: number): number {
  const without = deviation + Math.log(1 - share);
  return Math.max(-12, Math.min(12, (deviation ** 2 - without ** 2) / (2 * spread ** 2)));
}
