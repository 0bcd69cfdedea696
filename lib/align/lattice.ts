/**
 * All monotone alignments of two texts as paths through a lattice, with the best path and the marginal probabilities.
 * The model is a semi-Markov conditional random field (Sarawagi and Cohen 2004): the score of a path is the sum of the
 * log-linear scores of its beads.
 */
import {
  AFTER_LINK,
  AFTER_ORIGINAL_GAP,
  AFTER_TRANSLATION_GAP,
  type Bead,
  type BeadScores,
  IMPOSSIBLE,
  STATE_COUNT,
} from './bead-scores';

/** Marks of gaps, in place of the index of a link's shape. */
const [GAP_O, GAP_T] = [-1, -2];
/** Beads of lower probability, a millionth, are not visited. */
const MIN_LOG_PROBABILITY = Math.log(1e-6);

/** Adds a probability to a sum, both as logarithms. Terms too small to change the sum are skipped, to save time. */
function addLogProbability(sums: Float64Array, at: number, value: number): void {
  const old = sums[at]!;
  if (value < old - 40) return;
  if (old < value - 40) sums[at] = value;
  else if (value !== IMPOSSIBLE)
    sums[at] = old > value ? old + Math.log1p(Math.exp(value - old)) : value + Math.log1p(Math.exp(old - value));
}

/**
 * Node (i, j) means that i originals and j translations are aligned; every node has one state for each kind of bead
 * before it. Link scores become confidence from the marginal probabilities, and the weights are learned by them.
 */
export class Lattice {
  constructor(private readonly scores: BeadScores) {}

  /** The best path (Viterbi): the most probable alignment, in reading order. */
  best(): Bead[] {
    const { scores } = this;
    const { linkScores, shapes } = scores;
    const score = new Float64Array(scores.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    const previous = new Int32Array(scores.nodes * STATE_COUNT).fill(-1);
    const beadKind = new Int8Array(scores.nodes * STATE_COUNT);
    const offer = (at: number, value: number, before: number, k: number) => {
      if (value <= score[at]!) return;
      score[at] = value;
      previous[at] = before;
      beadKind[at] = k;
    };
    score[0] = 0;
    scores.eachNode((i, j, node) => {
      const [toO, toT] = [scores.node(i + 1, j), scores.node(i, j + 1)];
      let bestState = node * STATE_COUNT;
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = node * STATE_COUNT + state;
        const before = score[here]!;
        if (before > score[bestState]!) bestState = here;
        if (before === IMPOSSIBLE) continue;
        if (toO >= 0)
          offer(toO * STATE_COUNT + AFTER_ORIGINAL_GAP, before + scores.scoreGapO(i, j, state), here, GAP_O);
        if (toT >= 0)
          offer(toT * STATE_COUNT + AFTER_TRANSLATION_GAP, before + scores.scoreGapT(i, j, state), here, GAP_T);
      }
      const bestScore = score[bestState]!;
      if (bestScore === IMPOSSIBLE) return;
      for (let k = 0, at = node * shapes.length; k < shapes.length; k++, at++) {
        const step = linkScores[at]!;
        if (step !== IMPOSSIBLE) offer(scores.linkedNode(i, j, k) * STATE_COUNT, bestScore + step, bestState, k);
      }
    });
    return this.traceBack(score, previous, beadKind);
  }

  /** Follows the best path back from its end. */
  private traceBack(score: Float64Array, previous: Int32Array, beadKind: Int8Array): Bead[] {
    const end = this.scores.node(this.scores.n, this.scores.m) * STATE_COUNT;
    let at = end;
    for (let state = 1; state < STATE_COUNT; state++) if (score[end + state]! > score[at]!) at = end + state;
    const beads: Bead[] = [];
    let [i, j] = [this.scores.n, this.scores.m];
    while (i > 0 || j > 0) {
      const k = beadKind[at]!;
      const [a, b] = k === GAP_O ? [1, 0] : k === GAP_T ? [0, 1] : this.scores.shapes[k]!;
      i -= a;
      j -= b;
      beads.push({ i, a, j, b });
      at = previous[at]!;
    }
    return beads.reverse();
  }

  /**
   * Forward–backward: logarithms of the sums over all paths to each node and state (`alpha`), to each node in any state
   * (`reached`), from each node and state to the end (`beta`), and of all paths (`total`).
   */
  private computePathSums(): { alpha: Float64Array; reached: Float64Array; beta: Float64Array; total: number } {
    const { scores } = this;
    const { linkScores, shapes } = scores;
    const alpha = new Float64Array(scores.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    const reached = new Float64Array(scores.nodes).fill(IMPOSSIBLE);
    const beta = new Float64Array(scores.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    alpha[0] = 0;
    scores.eachNode((i, j, node) => {
      const [toO, toT] = [scores.node(i + 1, j), scores.node(i, j + 1)];
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = alpha[node * STATE_COUNT + state]!;
        if (here === IMPOSSIBLE) continue;
        addLogProbability(reached, node, here);
        if (toO >= 0)
          addLogProbability(alpha, toO * STATE_COUNT + AFTER_ORIGINAL_GAP, here + scores.scoreGapO(i, j, state));
        if (toT >= 0)
          addLogProbability(alpha, toT * STATE_COUNT + AFTER_TRANSLATION_GAP, here + scores.scoreGapT(i, j, state));
      }
      const here = reached[node]!;
      if (here === IMPOSSIBLE) return;
      for (let k = 0, at = node * shapes.length; k < shapes.length; k++, at++) {
        const step = linkScores[at]!;
        if (step !== IMPOSSIBLE) addLogProbability(alpha, scores.linkedNode(i, j, k) * STATE_COUNT, here + step);
      }
    });
    const end = scores.node(scores.n, scores.m) * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) beta[end + state] = 0;
    const linkSum = new Float64Array(1);
    scores.eachNodeBackwards((i, j, node) => {
      if (reached[node] === IMPOSSIBLE) return;
      linkSum[0] = IMPOSSIBLE;
      for (let k = 0, at = node * shapes.length; k < shapes.length; k++, at++) {
        const step = linkScores[at]!;
        if (step !== IMPOSSIBLE) addLogProbability(linkSum, 0, step + beta[scores.linkedNode(i, j, k) * STATE_COUNT]!);
      }
      const [toO, toT] = [scores.node(i + 1, j), scores.node(i, j + 1)];
      for (let state = 0; state < STATE_COUNT; state++) {
        const at = node * STATE_COUNT + state;
        if (alpha[at] === IMPOSSIBLE) continue;
        addLogProbability(beta, at, linkSum[0]!);
        if (toO >= 0)
          addLogProbability(beta, at, scores.scoreGapO(i, j, state) + beta[toO * STATE_COUNT + AFTER_ORIGINAL_GAP]!);
        if (toT >= 0)
          addLogProbability(beta, at, scores.scoreGapT(i, j, state) + beta[toT * STATE_COUNT + AFTER_TRANSLATION_GAP]!);
      }
    });
    return { alpha, reached, beta, total: beta[0]! };
  }

  /**
   * Visits every bead with its marginal probability, and for gaps the state before it. Improbable beads are left out.
   */
  posteriors(visit: (bead: Bead, probability: number, state: number) => void): void {
    const { scores } = this;
    const { linkScores, shapes } = scores;
    const { alpha, reached, beta, total } = this.computePathSums();
    const offer = (i: number, a: number, j: number, b: number, logProbability: number, state: number) => {
      if (logProbability >= MIN_LOG_PROBABILITY) visit({ i, a, j, b }, Math.exp(logProbability), state);
    };
    scores.eachNode((i, j, node) => {
      if (reached[node] === IMPOSSIBLE) return;
      for (let k = 0, at = node * shapes.length; k < shapes.length; k++, at++) {
        const step = linkScores[at]!;
        if (step === IMPOSSIBLE) continue;
        const behind = beta[scores.linkedNode(i, j, k) * STATE_COUNT]!;
        offer(i, shapes[k]![0], j, shapes[k]![1], reached[node]! + step + behind - total, AFTER_LINK);
      }
      const [toO, toT] = [scores.node(i + 1, j), scores.node(i, j + 1)];
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = alpha[node * STATE_COUNT + state]!;
        if (here === IMPOSSIBLE) continue;
        if (toO >= 0) {
          const behind = beta[toO * STATE_COUNT + AFTER_ORIGINAL_GAP]!;
          offer(i, 1, j, 0, here + scores.scoreGapO(i, j, state) + behind - total, state);
        }
        if (toT >= 0) {
          const behind = beta[toT * STATE_COUNT + AFTER_TRANSLATION_GAP]!;
          offer(i, 0, j, 1, here + scores.scoreGapT(i, j, state) + behind - total, state);
        }
      }
    });
  }
}
