/** Computes what is usual in a pair of articles: the ratio of lengths and how often cues are matched. */

import { computeMedian } from '../../core/collections';
import { memoizeByObject } from '../../core/memoize';
import type { Side } from '../../core/segment';
import { type ComparisonContext, countCharacters, getOtherSide, type LinkedPassage } from './comparison-context';
import { type BySide, type ContentCue, type ContentCueKind, findContentCues, isCueMatched } from './content-cues';
import { collectMatchKeys } from './match-keys';
import { getValueMatchings } from './value-matching';

/** What is usual in a pair of articles. A passage that differs much from it probably lost or gained something. */
export interface PairStatistics {
  /** Median and spread of log(translation's length / original's length) over reliable links. */
  readonly ratio: number;
  readonly spread: number;
  /** How probably a cue of a side is matched because the other side says the same, by kind, 0..1. */
  readonly answer: BySide<Readonly<Record<ContentCueKind, number>>>;
  /** How probably a cue is matched by chance: the share of the other side's passages that have one of its keys. */
  readonly chance: (side: Side, cue: ContentCue) => number;
}

/** Least score of a reliable link. */
const MIN_SAFE_SCORE = 0.9;
/** Spread of log length ratios over newspaper sentences in any two languages. */
const DEFAULT_SPREAD = 0.28;
/** Weight of the defaults, as a number of links or cues. */
const PRIOR_COUNT = 6;
const DEFAULT_MATCH_RATES: Readonly<Record<ContentCueKind, number>> = {
  concept: 0.45,
  value: 0.85,
  word: 0.25,
};

/**
 * Natural logarithm of the ratio of the translation's length to the original's. The constant softens short passages.
 */
export const computeLogLengthRatio = (passage: LinkedPassage): number =>
  Math.log((countCharacters(passage.translation) + 4) / (countCharacters(passage.original) + 4));

export const computePairStatistics = memoizeByObject((context: ComparisonContext): PairStatistics => {
  const reliable = context.passages.filter(
    (p) => p.paired && p.link.score >= MIN_SAFE_SCORE && countCharacters(p.original) > 25,
  );
  const ratios = reliable.map(computeLogLengthRatio);
  const ratio = computeMedian(ratios) ?? 0;
  // 1.48 median deviations are one standard deviation of a normal distribution.
  const deviation = 1.48 * (computeMedian(ratios.map((r) => Math.abs(r - ratio))) ?? 0);
  const chance = createChanceEstimator(context);
  return {
    ratio,
    spread: Math.max(0.15, (deviation * ratios.length + DEFAULT_SPREAD * PRIOR_COUNT) / (ratios.length + PRIOR_COUNT)),
    answer: {
      original: computeMatchRates(context, reliable, 'original', chance),
      translation: computeMatchRates(context, reliable, 'translation', chance),
    },
    chance,
  };
});

/** How many passages have a key on a side. */
function countKeys(passages: readonly LinkedPassage[], side: Side): ReadonlyMap<number | string, number> {
  const counts = new Map<number | string, number>();
  for (const passage of passages)
    for (const key of collectMatchKeys(passage[side])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function createChanceEstimator(context: ComparisonContext): PairStatistics['chance'] {
  const passages = context.passages.filter((p) => p.paired);
  const counts = { original: countKeys(passages, 'original'), translation: countKeys(passages, 'translation') };
  const total = passages.length + 2;
  return (side, cue) => {
    if (cue.kind === 'value') return 0.1;
    const otherCounts = counts[getOtherSide(side)];
    let none = 1;
    cue.keys.forEach((key) => {
      none *= 1 - (otherCounts.get(key) ?? 0) / total;
    });
    return Math.min(0.9, Math.max(0.02, 1 - none));
  };
}

function computeMatchRates(
  context: ComparisonContext,
  reliable: readonly LinkedPassage[],
  side: Side,
  chance: PairStatistics['chance'],
): Readonly<Record<ContentCueKind, number>> {
  const counts: Record<ContentCueKind, { there: number; all: number }> = {
    concept: { there: 0, all: 0 },
    value: { there: 0, all: 0 },
    word: { there: 0, all: 0 },
  };
  for (const passage of reliable) {
    const keys = collectMatchKeys(passage[getOtherSide(side)]);
    const unmatched = getValueMatchings(context)[passage.at]![side];
    for (const cue of findContentCues(passage[side])) {
      // A cue that often matches by chance tells little about what is usual.
      const weight = 1 - chance(side, cue);
      counts[cue.kind].all += weight;
      if (isCueMatched(cue, keys, unmatched)) counts[cue.kind].there += weight;
    }
  }
  const getRate = (kind: ContentCueKind) =>
    Math.min(
      0.95,
      Math.max(0.05, (counts[kind].there + DEFAULT_MATCH_RATES[kind] * PRIOR_COUNT) / (counts[kind].all + PRIOR_COUNT)),
    );
  return { concept: getRate('concept'), value: getRate('value'), word: getRate('word') };
}
