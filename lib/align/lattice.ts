import { AFTER_LINK, AFTER_ORIGINAL_GAP, type Bead, type BeadScores, IMPOSSIBLE, STATE_COUNT } from './bead-scores';

/** Steps that are no links, in place of a shape's number. */
const [GAP_O, GAP_T] = [-1, -2];
/** Posteriors below a millionth are not worth a visit. */
const MIN_LOG_PROBABILITY = Math.log(1e-6);

/** Adds to a log sum; what could not change its last digits costs no logarithm. */
function addLogProbability(into: Float64Array, at: number, value: number): void {
  const old = into[at]!;
  if (value < old - 40) return;
  if (old < value - 40) into[at] = value;
  else if (value !== IMPOSSIBLE)
    into[at] = old > value ? old + Math.log1p(Math.exp(value - old)) : value + Math.log1p(Math.exp(old - value));
}

/**
 * Monotone alignments of two texts as paths through a lattice, scored log-linearly: a semi-Markov conditional random
 * field. `best` is the Viterbi path; the posteriors (forward–backward) are the probabilities that a link or gap is part
 * of the alignment, given the weights: what confidence is made of, and what the weights are learnt by.
 */
export class Lattice {
  constructor(private readonly steps: BeadScores) {}

  /** The most probable alignment, in order. */
  best(): Bead[] {
    const score = new Float64Array(this.steps.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    const from = new Int32Array(this.steps.nodes * STATE_COUNT).fill(-1);
    const by = new Int8Array(this.steps.nodes * STATE_COUNT);
    const offer = (at: number, value: number, before: number, k: number) => {
      if (value <= score[at]!) return;
      score[at] = value;
      from[at] = before;
      by[at] = k;
    };
    score[0] = 0;
    this.steps.eachNode((i, j, node) => {
      let likeliest = node * STATE_COUNT;
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = node * STATE_COUNT + state;
        if (score[here]! > score[likeliest]!) likeliest = here;
        if (score[here] === IMPOSSIBLE) continue;
        this.steps.gapsFrom(i, j, state, (to, toState, step) =>
          offer(to * STATE_COUNT + toState, score[here]! + step, here, toState === AFTER_ORIGINAL_GAP ? GAP_O : GAP_T),
        );
      }
      const most = score[likeliest]!;
      if (most !== IMPOSSIBLE)
        this.steps.linksFrom(i, j, node, (to, step, k) =>
          offer(to * STATE_COUNT + AFTER_LINK, most + step, likeliest, k),
        );
    });
    return this.trace(score, from, by);
  }

  private trace(score: Float64Array, from: Int32Array, by: Int8Array): Bead[] {
    const end = this.steps.node(this.steps.n, this.steps.m) * STATE_COUNT;
    let at = end;
    for (let state = 1; state < STATE_COUNT; state++) if (score[end + state]! > score[at]!) at = end + state;
    const out: Bead[] = [];
    let [i, j] = [this.steps.n, this.steps.m];
    while (i > 0 || j > 0) {
      const k = by[at]!;
      const [a, b] = k === GAP_O ? [1, 0] : k === GAP_T ? [0, 1] : this.steps.shapes[k]!;
      i -= a;
      j -= b;
      out.push({ i, a, j, b });
      at = from[at]!;
    }
    return out.reverse();
  }

  /** Log sums over all paths to each node and state, of all states together, and from each to the end. */
  private sums(): { alpha: Float64Array; reached: Float64Array; beta: Float64Array; total: number } {
    const alpha = new Float64Array(this.steps.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    const reached = new Float64Array(this.steps.nodes).fill(IMPOSSIBLE);
    const beta = new Float64Array(this.steps.nodes * STATE_COUNT).fill(IMPOSSIBLE);
    alpha[0] = 0;
    this.steps.eachNode((i, j, node) => {
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = alpha[node * STATE_COUNT + state]!;
        if (here === IMPOSSIBLE) continue;
        addLogProbability(reached, node, here);
        this.steps.gapsFrom(i, j, state, (to, toState, step) =>
          addLogProbability(alpha, to * STATE_COUNT + toState, here + step),
        );
      }
      const here = reached[node]!;
      if (here !== IMPOSSIBLE)
        this.steps.linksFrom(i, j, node, (to, step) =>
          addLogProbability(alpha, to * STATE_COUNT + AFTER_LINK, here + step),
        );
    });
    const end = this.steps.node(this.steps.n, this.steps.m) * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) beta[end + state] = 0;
    const through = new Float64Array(1);
    this.steps.eachNodeBackwards((i, j, node) => {
      if (reached[node] === IMPOSSIBLE) return;
      through[0] = IMPOSSIBLE;
      this.steps.linksFrom(i, j, node, (to, step) =>
        addLogProbability(through, 0, step + beta[to * STATE_COUNT + AFTER_LINK]!),
      );
      for (let state = 0; state < STATE_COUNT; state++) {
        const at = node * STATE_COUNT + state;
        if (alpha[at] === IMPOSSIBLE) continue;
        addLogProbability(beta, at, through[0]!);
        this.steps.gapsFrom(i, j, state, (to, toState, step) =>
          addLogProbability(beta, at, step + beta[to * STATE_COUNT + toState]!),
        );
      }
    });
    return { alpha, reached, beta, total: beta[0]! };
  }

  /** Visits every step that has any probability: the bead, its posterior, and for gaps the state before. */
  posteriors(visit: (bead: Bead, probability: number, state: number) => void): void {
    const { alpha, reached, beta, total } = this.sums();
    this.steps.eachNode((i, j, node) => {
      if (reached[node] === IMPOSSIBLE) return;
      this.steps.linksFrom(i, j, node, (to, step, k) => {
        const p = reached[node]! + step + beta[to * STATE_COUNT + AFTER_LINK]! - total;
        if (p < MIN_LOG_PROBABILITY) return;
        const [a, b] = this.steps.shapes[k]!;
        visit({ i, a, j, b }, Math.exp(p), AFTER_LINK);
      });
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = alpha[node * STATE_COUNT + state]!;
        if (here === IMPOSSIBLE) continue;
        this.steps.gapsFrom(i, j, state, (to, toState, step) => {
          const p = here + step + beta[to * STATE_COUNT + toState]! - total;
          if (p < MIN_LOG_PROBABILITY) return;
          visit(toState === AFTER_ORIGINAL_GAP ? { i, a: 1, j, b: 0 } : { i, a: 0, j, b: 1 }, Math.exp(p), state);
        });
      }
    });
  }
}
