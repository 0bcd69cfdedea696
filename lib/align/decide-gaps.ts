/** The second stage: decides for each segment, after the lattice was searched, whether it stands alone. */

import { toLogOdds, toProbability } from '../core/logistic';
import { createLazy } from '../core/memoize';
import type { Side } from '../core/segment';
import type { GapBias } from './bead-scores';
import { computeGapFeatures } from './gap-features';
import learnt from './gap-trees.json';
import { findMovedPassages, listMovedSegments } from './moved-passages';
import type { SearchedAlignment } from './search-alignment';

/**
 * A node as it is stored: feature, the most of it that goes left. The node on the left is the next, and behind all that
 * hang from it follows that on the right. A leaf: its log-odds. Whole numbers, in ten-thousandths, are packed smaller.
 */
type StoredNode = readonly number[];

interface StoredTrees {
  readonly bias: number;
  readonly trees: readonly (readonly StoredNode[])[];
}

const SCALE = 10_000;

/** In place of the feature of a leaf. */
const LEAF = -1;

/** The nodes of all trees, one tree behind the other, in flat tables: a path through them is read at once. */
interface GapTrees {
  readonly bias: number;
  /** Where each tree begins. */
  readonly roots: Int32Array;
  readonly features: Int16Array;
  /** The most of the feature that goes left; of a leaf its log-odds. */
  readonly values: Float64Array;
  readonly rightSteps: Int32Array;
}

function readTrees({ bias, trees }: StoredTrees): GapTrees {
  const nodes = trees.flat();
  const roots = new Int32Array(trees.length);
  for (let tree = 1; tree < trees.length; tree++) roots[tree] = roots[tree - 1]! + trees[tree - 1]!.length;
  return {
    bias,
    roots,
    features: Int16Array.from(nodes, (node) => (node.length > 1 ? node[0]! : LEAF)),
    values: Float64Array.from(nodes, (node) => (node.length > 1 ? node[1]! : node[0]!) / SCALE),
    rightSteps: computeRightSteps(nodes),
  };
}

/** How many nodes further that on the right stands: behind the left one and all that hang from it. */
function computeRightSteps(nodes: readonly StoredNode[]): Int32Array {
  const [steps, sizes] = [new Int32Array(nodes.length), new Int32Array(nodes.length).fill(1)];
  for (let at = nodes.length - 1; at >= 0; at--) {
    if (nodes[at]!.length === 1) continue;
    steps[at] = sizes[at + 1]! + 1;
    sizes[at] = steps[at]! + sizes[at + steps[at]!]!;
  }
  return steps;
}

const getPlainTrees = createLazy(() => readTrees(learnt.plain));
const getEncodedTrees = createLazy(() => readTrees(learnt.encoded));

/** The probability, 0..1, that a segment with these features has no counterpart. `isEncoded`: embeddings are known. */
export function estimateGap(segment: Float64Array, isEncoded: boolean): number {
  const { bias, roots, features, values, rightSteps } = isEncoded ? getEncodedTrees() : getPlainTrees();
  let logOdds = bias;
  for (const root of roots) {
    let at = root;
    while (features[at]! !== LEAF) at += segment[features[at]!]! <= values[at]! ? 1 : rightSteps[at]!;
    logOdds += values[at]!;
  }
  return toProbability(logOdds);
}

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
