/** The second stage: decides for each segment, after the lattice was searched, whether it stands alone. */

import type { Side } from '../../core';
import { toLogOdds } from '../../util/logistic';
import type { GapBias } from '../bead-scores';
import { findMovedPassages, listMovedSegments } from '../postprocess/moved-passages';
import type { SearchedAlignment } from '../search-alignment';
import { computeGapFeatures } from './gap-features';
import { estimateGap } from './gap-trees';

/** For each segment of either side, by its index, the probability (0..1) that it has no counterpart. */
export type GapProbabilities = Readonly<Record<Side, readonly number[]>>;

/** Of a segment whose counterpart is known. */
const SETTLED_PROBABILITY = 0.001;

/** Estimates the probability for every segment. */
export function estimateGaps(searched: SearchedAlignment): GapProbabilities {
  const { meaning } = searched.context;
  const estimate = (side: Side) =>
    computeGapFeatures(searched, side).map((features, at) =>
      meaning?.isSettled(side, at) ? SETTLED_PROBABILITY : estimateGap(features, meaning !== undefined),
    );
  return { original: estimate('original'), translation: estimate('translation') };
}

/**
 * The most that the second stage moves the lattice, in log-odds, away from gaps and towards them. A gap that it does not
 * believe in is better left one that nobody is shown than linked with what is none of its counterpart.
 */
const [MIN_BIAS, MAX_BIAS] = [-2, 8];

/**
 * What turns the lattice's own probabilities into those of the second stage: the difference of their log-odds. Passages
 * that moved are gaps of the lattice although they have a counterpart, and stay so; what is settled is left to the lattice.
 */
export function computeGapBias(searched: SearchedAlignment, gaps: GapProbabilities): GapBias {
  const { context, beads, marginals, weights } = searched;
  const moved = listMovedSegments(findMovedPassages(context, beads, weights.moved));
  const toBias = (side: Side, before: ReadonlyMap<number, number>, stay: ReadonlySet<number>) =>
    Float64Array.from(gaps[side], (probability, at) =>
      stay.has(at) || context.meaning?.isSettled(side, at)
        ? 0
        : clamp(toLogOdds(probability) - toLogOdds(before.get(at) ?? 0)),
    );
  return {
    original: toBias('original', marginals.aloneO, moved.original),
    translation: toBias('translation', marginals.aloneT, moved.translation),
  };
}

const clamp = (value: number): number => Math.min(MAX_BIAS, Math.max(MIN_BIAS, value));
