/**
 * All monotone alignments of two texts as paths through a lattice, with the best path and the marginal probabilities.
 * The model is a semi-Markov conditional random field (Sarawagi and Cohen 2004): the score of a path is the sum of the
 * log-linear scores of its beads.
 */
import { AFTER_LINK, AFTER_ORIGINAL_GAP, type Bead, type BeadScores, IMPOSSIBLE, STATE_COUNT } from './bead-scores';

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
    const score = new Float64Array(this.scores.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    const previous = new Int32Array(this.scores.nodes * STATE_COUNT).fill(-1);
    const beadKind = new Int8Array(this.scores.nodes * STATE_COUNT);
    const offer = (at: number, value: number, before: number, k: number) => {
      if (value <= score[at]!) return;
      score[at] = value;
      previous[at] = before;
      beadKind[at] = k;
    };
    score[0] = 0;
    this.scores.eachNode((i, j, node) => {
      let bestState = node * STATE_COUNT;
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = node * STATE_COUNT + state;
        if (score[here]! > score[bestState]!) bestState = here;
        if (score[here] === IMPOSSIBLE) continue;
        this.scores.gapsFrom(i, j, state, (to, toState, step) =>
          offer(to * STATE_COUNT + toState, score[here]! + step, here, toState === AFTER_ORIGINAL_GAP ? GAP_O : GAP_T),
        );
      }
      const bestScore = score[bestState]!;
      if (bestScore !== IMPOSSIBLE)
        this.scores.linksFrom(i, j, node, (to, step, k) =>
          offer(to * STATE_COUNT + AFTER_LINK, bestScore + step, bestState, k),
        );
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
    const alpha = new Float64Array(this.scores.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    const reached = new Float64Array(this.scores.nodes).fill(IMPOSSIBLE);
    const beta = new Float64Array(this.scores.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    alpha[0] = 0;
    this.scores.eachNode((i, j, node) => {
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = alpha[node * STATE_COUNT + state]!;
        if (here === IMPOSSIBLE) continue;
        addLogProbability(reached, node, here);
        this.scores.gapsFrom(i, j, state, (to, toState, step) =>
          addLogProbability(alpha, to * STATE_COUNT + toState, here + step),
        );
      }
      const here = reached[node]!;
      if (here !== IMPOSSIBLE)
        this.scores.linksFrom(i, j, node, (to, step) =>
          addLogProbability(alpha, to * STATE_COUNT + AFTER_LINK, here + step),
        );
    });
    const end = this.scores.node(this.scores.n, this.scores.m) * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) beta[end + state] = 0;
    const linkSum = new Float64Array(1);
    this.scores.eachNodeBackwards((i, j, node) => {
      if (reached[node] === IMPOSSIBLE) return;
      linkSum[0] = IMPOSSIBLE;
      this.scores.linksFrom(i, j, node, (to, step) =>
        addLogProbability(linkSum, 0, step + beta[to * STATE_COUNT + AFTER_LINK]!),
      );
      for (let state = 0; state < STATE_COUNT; state++) {
        const at = node * STATE_COUNT + state;
        if (alpha[at] === IMPOSSIBLE) continue;
        addLogProbability(beta, at, linkSum[0]!);
        this.scores.gapsFrom(i, j, state, (to, toState, step) =>
          addLogProbability(beta, at, step + beta[to * STATE_COUNT + toState]!),
        );
      }
    });
    return { alpha, reached, beta, total: beta[0]! };
  }

  /**
   * Visits every bead with its marginal probability, and for gaps the state before it. Improbable beads are left out.
   */
  posteriors(visit: (bead: Bead, probability: number, state: number) => void): void {
    const { alpha, reached, beta, total } = this.computePathSums();
    this.scores.eachNode((i, j, node) => {
      if (reached[node] === IMPOSSIBLE) return;
      this.scores.linksFrom(i, j, node, (to, step, k) => {
        const logProbability = reached[node]! + step + beta[to * STATE_COUNT + AFTER_LINK]! - total;
        if (logProbability < MIN_LOG_PROBABILITY) return;
        const [a, b] = this.scores.shapes[k]!;
        visit({ i, a, j, b }, Math.exp(logProbability), AFTER_LINK);
      });
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = alpha[node * STATE_COUNT + state]!;
        if (here === IMPOSSIBLE) continue;
        this.scores.gapsFrom(i, j, state, (to, toState, step) => {
          const logProbability = here + step + beta[to * STATE_COUNT + toState]! - total;
          if (logProbability < MIN_LOG_PROBABILITY) return;
          visit(
            toState === AFTER_ORIGINAL_GAP ? { i, a: 1, j, b: 0 } : { i, a: 0, j, b: 1 },
            Math.exp(logProbability),
            state,
          );
        });
      }
    });
  }
}
