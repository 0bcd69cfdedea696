/** Finds the span of one side of a link that most probably has no counterpart on the other. */
import type { Side } from '../../core/segment';
import {
  type ComparisonContext,
  countCharacters,
  getOtherSide,
  type LinkedPassage,
} from '../shared/comparison-context';
import { type ContentCueKind, findContentCues, isCueMatched } from '../shared/content-cues';
import { collectMatchKeys } from '../shared/match-keys';
import { computeLogLengthRatio, type PairStatistics } from '../shared/pair-statistics';
import { getValueMatchings } from '../shared/value-matching';
import { type TokenCue, weighTokens } from './token-cues';

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
  /** Number of its cues. */
  readonly signs: number;
  /** Number of its values without a counterpart. */
  readonly values: number;
  readonly position: 'start' | 'middle' | 'end';
  /** Its tokens and those of the rest, where it was found by them. */
  readonly tokens?: { readonly within: readonly TokenCue[]; readonly rest: readonly TokenCue[] };
}

/** A cue or token in the passage's text, its segments joined by a space. */
export interface WeightedCue {
  readonly at: number;
  readonly end: number;
  readonly kind: ContentCueKind | 'token';
  /** Log-likelihood ratio (nats) of being absent on the other side rather than present. */
  readonly absent: number;
  readonly token?: TokenCue;
}

/** Weighs tokens where an encoder gave their embeddings; else cues. */
function weighContent(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): readonly WeightedCue[] {
  return (
    weighTokens(passage, side)?.map((token) => ({
      at: token.at,
      end: token.end,
      kind: 'token',
      absent: token.absent,
      token,
    })) ?? weighCues(context, statistics, passage, side)
  );
}

/**
 * Weighs each cue. An unmatched cue speaks for absence, the more so the more often such cues are matched; a matched one
 * speaks against it.
 */
export function weighCues(
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
    return { at: cue.at, end: cue.end, kind: cue.kind, absent };
  });
}

/** How much better, in nats, the lengths of a link of several must fit without a part of it. */
export const MIN_FIT_OF_SEVERAL = 0.3;

/** Least and greatest share of a side's text that may be a part, 0..1. */
const MIN_SHARE = 0.2;
export const MAX_SHARE = 0.85;

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
  const cues = weighContent(context, statistics, passage, side);
  const length = Math.max(1, countCharacters(passage[side]) + passage[side].length - 1);
  const deviation = (side === 'original' ? -1 : 1) * (computeLogLengthRatio(passage) - statistics.ratio);
  const total = cues.reduce((sum, s) => sum + s.absent, 0);
  let best: (UnmatchedSpan & { score: number; from: number; to: number }) | undefined;
  for (let i = 0; i < cues.length; i++) {
    let absent = 0;
    let values = 0;
    for (let j = i; j < cues.length; j++) {
      absent += cues[j]!.absent;
      if (cues[j]!.kind === 'value' && cues[j]!.absent > 0) values++;
      const [start, end] = computeSpanEdges(cues, i, j, length);
      const share = (end - start) / length;
      if (share < MIN_SHARE || share > MAX_SHARE) continue;
      const fit = computeLengthFit(deviation, share, statistics.spread);
      const at = j === cues.length - 1 ? 'end' : i === 0 ? 'start' : 'middle';
      const score = absent + fit - (at === 'middle' ? 1 : 0);
      if (!best || score > best.score)
        best = {
          side,
          start,
          end,
          absent,
          rest: total - absent,
          fit,
          share,
          signs: j + 1 - i,
          values,
          position: at,
          score,
          from: i,
          to: j + 1,
        };
    }
  }
  return best && { ...best, ...splitTokens(cues, best), values: best.values || countValues(context, passage, best) };
}

/** Values without a counterpart that stand in a span. */
function countValues(
  context: ComparisonContext,
  passage: LinkedPassage,
  { side, start, end }: Pick<UnmatchedSpan, 'side' | 'start' | 'end'>,
): number {
  const unmatched = new Set<unknown>(getValueMatchings(context)[passage.at]![side].map(({ atom }) => atom));
  return findContentCues(passage[side]).filter(
    (cue) => cue.kind === 'value' && unmatched.has(cue.atom) && cue.at >= start && cue.end <= end,
  ).length;
}

/** The tokens within a span and those of the rest; nothing where the cues are no tokens. */
function splitTokens(
  cues: readonly WeightedCue[],
  { from, to }: { readonly from: number; readonly to: number },
): Pick<UnmatchedSpan, 'tokens'> {
  const listTokens = (some: readonly WeightedCue[]) => some.flatMap(({ token }) => token ?? []);
  const within = listTokens(cues.slice(from, to));
  return within.length ? { tokens: { within, rest: listTokens([...cues.slice(0, from), ...cues.slice(to)]) } } : {};
}

/** Edges of a span: halfway to the cues before and after it; the edge of the text where there is none. */
function computeSpanEdges(cues: readonly WeightedCue[], i: number, j: number, length: number): [number, number] {
  const start = i === 0 ? 0 : (cues[i - 1]!.end + cues[i]!.at) / 2;
  const end = j === cues.length - 1 ? length : (cues[j]!.end + cues[j + 1]!.at) / 2;
  return [Math.round(start), Math.round(end)];
}

/**
 * Log-likelihood of the lengths without the span minus that of the full lengths, for a normal distribution; limited to
 * ±12 nats.
 */
export function computeLengthFit(deviation: number, share: number, spread: number): number {
  const shortened = deviation + Math.log(1 - share);
  return Math.max(-12, Math.min(12, (deviation ** 2 - shortened ** 2) / (2 * spread ** 2)));
}
