/** The trees that tell, from its features, whether a segment stands alone: learnt by tools/model/learn_gaps.py. */
import { createLazy } from '../../util/lazy';
import { toProbability } from '../../util/logistic';
import learnt from './gap-trees.json';

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
