/** Learns the weights of the lattice of alignment, by the gradient of its likelihood. */
import { BeadScores, createWeights, type FeatureWeights, getStateAfter } from '../../lib/align/bead-scores';
import { GAP_FEATURES, LINK_FEATURES } from '../../lib/align/features';
import { Lattice } from '../../lib/align/lattice';
import { Adam } from './adam';
import type { Example } from './examples';

/** Gradient of the negative log-likelihood of the gold path: expected features minus its own. */
function addGradient({ context, gold }: Example, weights: FeatureWeights, link: Float64Array, gap: Float64Array): void {
  const steps = new BeadScores(context, weights);
  new Lattice(steps).posteriors((bead, p, state) => steps.addFeatures(bead, state, p, link, gap));
  let state = 0;
  for (const bead of gold.beads) {
    steps.addFeatures(bead, state, -1, link, gap);
    state = getStateAfter(bead);
  }
}

/** What is known before the first example, and how strongly it holds. */
export interface Prior {
  readonly weights: FeatureWeights;
  readonly ridge: number;
  /** The features to learn, by name; the others stay as they were. All where it is left out. */
  readonly free?: (feature: string) => boolean;
}

/** Weights of links and gaps by maximum likelihood with a small ridge. The same examples give the same weights. */
export function learnLattice(examples: readonly Example[], epochs: number, prior?: Prior): FeatureWeights {
  const weights = createWeights();
  const before = new Float64Array(LINK_FEATURES.length + GAP_FEATURES.length);
  if (prior) before.set([...prior.weights.link, ...prior.weights.gap]);
  const ridge = prior?.ridge ?? 0.002;
  const isFree = [...LINK_FEATURES, ...GAP_FEATURES].map((name) => prior?.free?.(name) ?? true);
  const parameters = Float64Array.from(before);
  weights.link.set(parameters.subarray(0, LINK_FEATURES.length));
  weights.gap.set(parameters.subarray(LINK_FEATURES.length));
  const adam = new Adam(parameters, 0.05);
  const batch = 8;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let size = 0;
    for (let at = 0; at < examples.length; at += batch) {
      const g = new Float64Array(parameters.length);
      const link = g.subarray(0, LINK_FEATURES.length);
      const gap = g.subarray(LINK_FEATURES.length);
      // A fixed stride in place of a shuffle.
      for (let k = at; k < Math.min(examples.length, at + batch); k++)
        addGradient(examples[(k * 7919) % examples.length]!, weights, link, gap);
      parameters.forEach((w, k) => {
        g[k] = isFree[k] ? g[k]! / batch + ridge * (w - before[k]!) : 0;
      });
      adam.step(g, 0.06 * (1 - epoch / (epochs + 1)));
      weights.link.set(parameters.subarray(0, LINK_FEATURES.length));
      weights.gap.set(parameters.subarray(LINK_FEATURES.length));
      size += g.reduce((sum, x) => sum + Math.abs(x), 0);
    }
    console.error(`epoch ${epoch + 1}/${epochs}: mean gradient ${((size * batch) / examples.length).toFixed(3)}`);
  }
  return weights;
}
