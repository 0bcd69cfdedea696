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

/** The stretch of one side of a link that most probably has nothing on the other. */
export interface UnmatchedSpan {
  readonly side: Side;
  /** Offsets in the side's text, its segments joined by a space. */
  readonly start: number;
  readonly end: number;
  /** Log-likelihood that its signs are absent on the other side rather than there, in nats. */
  readonly absent: number;
  /** The same for the rest of the passage: below 0 where the rest is there. */
  readonly rest: number;
  /** How much better the two lengths fit without the stretch, in nats. */
  readonly fit: number;
  /** Share of the side's text, 0..1. */
  readonly share: number;
  /** How many signs it holds, by what they count. */
  readonly signs: number;
  /** Of them, values that nothing answers for. */
  readonly values: number;
  readonly at: 'start' | 'middle' | 'end';
}

interface WeightedCue {
  readonly sign: ContentCue;
  /** Log-likelihood ratio, absent over there. */
  readonly absent: number;
}

/** A sign without an answer speaks for absence the more, the surer it is usually answered; one with an answer against it. */
function weighCues(
  compared: ComparisonContext,
  usual: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): WeightedCue[] {
  const keys = collectMatchKeys(passage[getOtherSide(side)]);
  const left = getValueMatchings(compared)[passage.at]![side];
  return findContentCues(passage[side]).map((sign) => {
    const p = usual.answer[side][sign.kind];
    const q = usual.chance(side, sign);
    const there = q + (1 - q) * p;
    const absent = isCueMatched(sign, keys, left) ? Math.log(q / there) : Math.log((1 - q) / (1 - there));
    return { sign, absent: absent * (sign.weight ?? 1) };
  });
}

/** No part of a sentence is smaller, as a share of it. */
const MIN_SHARE = 0.2;
const MAX_SHARE = 0.85;

/** The best stretch of a side, over all that begin and end with a sign; undefined where there are too few. */
export function findUnmatchedSpan(
  compared: ComparisonContext,
  usual: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): UnmatchedSpan | undefined {
  const signs = weighCues(compared, usual, passage, side);
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

/** From behind the sign before to before the sign after; a stretch at the edge takes the edge. */
function computeSpanEdges(signs: readonly WeightedCue[], i: number, j: number, size: number): [number, number] {
  const start = i === 0 ? 0 : (signs[i - 1]!.sign.end + signs[i]!.sign.at) / 2;
  const end = j === signs.length - 1 ? size : (signs[j]!.sign.end + signs[j + 1]!.sign.at) / 2;
  return [Math.round(start), Math.round(end)];
}

/** Normal log-likelihood of the lengths with the stretch taken off, less that of the lengths as they are. */
function computeLengthFit(deviation: number, share: number, spread: number): number {
  const without = deviation + Math.log(1 - share);
  return Math.max(-12, Math.min(12, (deviation ** 2 - without ** 2) / (2 * spread ** 2)));
}
