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

/** Beads of lower probability, a millionth, are not visited. */
const MIN_PROBABILITY = 1e-6;
/** In nats. Paths so much less probable than all others together change no sum. */
const NEGLIGIBLE = -40;

/** Sums of probabilities, each as the logarithm of its largest term and the sum of all terms divided by that term. */
class ProbabilitySums {
  private readonly largest: Float64Array;
  private readonly relative: Float64Array;

  constructor(count: number) {
    this.largest = new Float64Array(count).fill(IMPOSSIBLE);
    this.relative = new Float64Array(count);
  }

  /** Adds a probability, given as its logarithm. */
  add(at: number, logProbability: number): void {
    const difference = logProbability - this.largest[at]!;
    if (difference > 0) {
      this.largest[at] = logProbability;
      this.relative[at] = this.relative[at]! * Math.exp(-difference) + 1;
    } else if (difference > NEGLIGIBLE) this.relative[at]! += Math.exp(difference);
  }

  /** The logarithm of a sum. */
  getLog(at: number): number {
    return this.largest[at]! + Math.log(this.relative[at]!);
  }
}

/** Logarithms of the sums over all paths from the beginning to each node and state. */
interface PathSums {
  readonly alpha: Float64Array;
  /** To each node in any state. */
  readonly reached: Float64Array;
}

/** Visits a bead with its probability; of a gap the state before it, too. */
type BeadVisitor = (bead: Bead, probability: number, state: number) => void;

/**
 * Node (i, j) means that i originals and j translations are aligned; every node has one state for each kind of bead
 * before it. Link scores become confidence from the marginal probabilities, and the weights are learned by them.
 */
export class Lattice {
  constructor(private readonly scores: BeadScores) {}

  /** The best path (Viterbi): the most probable alignment, in reading order. */
  best(): Bead[] {
    const { scores } = this;
    const { linkScores, nodes } = scores;
    const { gapTargetsO, gapTargetsT, linkStarts, linkTargets } = scores.table;
    const best = new Float64Array(nodes * STATE_COUNT).fill(IMPOSSIBLE);
    const previous = new Int32Array(nodes * STATE_COUNT).fill(-1);
    const offer = (at: number, score: number, before: number) => {
      if (score <= best[at]!) return;
      best[at] = score;
      previous[at] = before;
    };
    best[0] = 0;
    for (let node = 0; node < nodes; node++) {
      const [toO, toT] = [gapTargetsO[node]!, gapTargetsT[node]!];
      for (let state = 0; state < STATE_COUNT; state++) {
        const here = node * STATE_COUNT + state;
        if (best[here] === IMPOSSIBLE) continue;
        if (toO >= 0) offer(toO * STATE_COUNT + AFTER_ORIGINAL_GAP, best[here]! + scores.scoreGapO(node, state), here);
        if (toT >= 0)
          offer(toT * STATE_COUNT + AFTER_TRANSLATION_GAP, best[here]! + scores.scoreGapT(node, state), here);
      }
      const bestHere = findBestState(best, node);
      if (best[bestHere] === IMPOSSIBLE) continue;
      for (let link = linkStarts[node]!; link < linkStarts[node + 1]!; link++)
        offer(linkTargets[link]! * STATE_COUNT + AFTER_LINK, best[bestHere]! + linkScores[link]!, bestHere);
    }
    return this.traceBack(findBestState(best, nodes - 1), previous);
  }

  /** Follows the best path back from its end. */
  private traceBack(end: number, previous: Int32Array): Bead[] {
    const beads: Bead[] = [];
    for (let at = end; previous[at]! >= 0; at = previous[at]!)
      beads.push(this.getBead(toNode(previous[at]!), toNode(at)));
    return beads.reverse();
  }

  /** The bead between two nodes. */
  private getBead(from: number, to: number): Bead {
    const { originals, translations } = this.scores.table;
    const [i, j] = [originals[from]!, translations[from]!];
    return { i, a: originals[to]! - i, j, b: translations[to]! - j };
  }

  private computePathSums(): PathSums {
    const { scores } = this;
    const { linkScores, nodes } = scores;
    const { gapTargetsO, gapTargetsT, linkStarts, linkTargets } = scores.table;
    const sums = new ProbabilitySums(nodes * STATE_COUNT);
    const here = new ProbabilitySums(nodes);
    const alpha = new Float64Array(nodes * STATE_COUNT);
    const reached = new Float64Array(nodes);
    sums.add(0, 0);
    for (let node = 0; node < nodes; node++) {
      const [toO, toT] = [gapTargetsO[node]!, gapTargetsT[node]!];
      for (let state = 0; state < STATE_COUNT; state++) {
        const at = node * STATE_COUNT + state;
        const sum = sums.getLog(at);
        alpha[at] = sum;
        if (sum === IMPOSSIBLE) continue;
        here.add(node, sum);
        if (toO >= 0) sums.add(toO * STATE_COUNT + AFTER_ORIGINAL_GAP, sum + scores.scoreGapO(node, state));
        if (toT >= 0) sums.add(toT * STATE_COUNT + AFTER_TRANSLATION_GAP, sum + scores.scoreGapT(node, state));
      }
      const sum = here.getLog(node);
      reached[node] = sum;
      if (sum === IMPOSSIBLE) continue;
      for (let link = linkStarts[node]!; link < linkStarts[node + 1]!; link++)
        sums.add(linkTargets[link]! * STATE_COUNT + AFTER_LINK, sum + linkScores[link]!);
    }
    return { alpha, reached };
  }

  /**
   * Visits every bead with its marginal probability, the last ones first; improbable beads are left out. Forward–backward:
   * on the way back from the end, the probability of a bead is that of all paths to it, of the bead, and of all paths
   * behind it (`beta`), and those of all beads from a node make the sum behind that node.
   */
  posteriors(visit: BeadVisitor): void {
    const { scores } = this;
    const { linkScores, nodes } = scores;
    const { gapTargetsO, gapTargetsT, linkStarts, linkTargets } = scores.table;
    const { alpha, reached } = this.computePathSums();
    const total = reached[nodes - 1]!;
    const beta = new Float64Array(nodes * STATE_COUNT).fill(IMPOSSIBLE);
    beta.fill(0, (nodes - 1) * STATE_COUNT);
    const visitBead = (from: number, to: number, logProbability: number, state: number): number => {
      const probability = Math.exp(logProbability);
      if (probability >= MIN_PROBABILITY) visit(this.getBead(from, to), probability, state);
      return probability;
    };
    for (let node = nodes - 2; node >= 0; node--) {
      if (reached[node] === IMPOSSIBLE) continue;
      const beforeLinks = reached[node]! - total;
      let linked = 0;
      for (let link = linkStarts[node]!; link < linkStarts[node + 1]!; link++) {
        const to = linkTargets[link]!;
        const logProbability = beforeLinks + linkScores[link]! + beta[to * STATE_COUNT + AFTER_LINK]!;
        if (logProbability > NEGLIGIBLE) linked += visitBead(node, to, logProbability, AFTER_LINK);
      }
      const [toO, toT] = [gapTargetsO[node]!, gapTargetsT[node]!];
      for (let state = 0; state < STATE_COUNT; state++) {
        const at = node * STATE_COUNT + state;
        if (alpha[at] === IMPOSSIBLE) continue;
        const before = alpha[at]! - total;
        let passed = linked * Math.exp(alpha[at]! - reached[node]!);
        if (toO >= 0) {
          const behind = scores.scoreGapO(node, state) + beta[toO * STATE_COUNT + AFTER_ORIGINAL_GAP]!;
          if (before + behind > NEGLIGIBLE) passed += visitBead(node, toO, before + behind, state);
        }
        if (toT >= 0) {
          const behind = scores.scoreGapT(node, state) + beta[toT * STATE_COUNT + AFTER_TRANSLATION_GAP]!;
          if (before + behind > NEGLIGIBLE) passed += visitBead(node, toT, before + behind, state);
        }
        beta[at] = Math.log(passed) - before;
      }
    }
  }
}

const toNode = (at: number): number => Math.floor(at / STATE_COUNT);

/** The state of a node with the highest score: of equal ones the first. */
function findBestState(scores: Float64Array, node: number): number {
  let best = node * STATE_COUNT;
  for (let state = 1; state < STATE_COUNT; state++)
    if (scores[node * STATE_COUNT + state]! > scores[best]!) best = node * STATE_COUNT + state;
  return best;
}
