/** The trees that tell, from its features, whether a segment stands alone: learnt by tests/tools/model/learn_gaps.py. */
import { createLazy } from '../../util/lazy';
import { toProbability } from '../../util/logistic';
import learnt from './gap-trees.json';

/**
 * A node: feature, the most of it that goes left, how many nodes further that on the right stands; that on the left is
 * the next. A leaf: its log-odds. Whole numbers, in ten-thousandths, are packed smaller.
 */
type TreeNode = readonly number[];

interface GapTrees {
  readonly bias: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

const SCALE = 10_000;

const getTrees = createLazy((): Readonly<Record<'plain' | 'encoded', GapTrees>> => learnt);

function computeLogOdds(nodes: readonly TreeNode[], features: Float64Array): number {
  let at = 0;
  let node = nodes[at]!;
  while (node.length > 1) {
    at += features[node[0]!]! <= node[1]! / SCALE ? 1 : node[2]!;
    node = nodes[at]!;
  }
  return node[0]! / SCALE;
}

/** The probability, 0..1, that a segment with these features has no counterpart. `isEncoded`: embeddings are known. */
export function estimateGap(features: Float64Array, isEncoded: boolean): number {
  const { bias, trees } = getTrees()[isEncoded ? 'encoded' : 'plain'];
  let logOdds = bias;
  for (const nodes of trees) logOdds += computeLogOdds(nodes, features);
  return toProbability(logOdds);
}
