import type { Context } from './context';
import { nodeAt } from './corridor';
import {
  contentFeatures,
  GAP_FEATURES,
  gapFeatures,
  LENGTHS,
  LINK_FEATURES,
  lengthFeatures,
  linkFeatures,
} from './features';
import { type Shape, shapesFor } from './shapes';

/** Learnt weights, in the order of the feature lists. */
export interface Weights {
  readonly link: Float64Array;
  readonly gap: Float64Array;
}

/** A step of the alignment: originals i … i+a−1 with translations j … j+b−1; a or b is 0 for a gap. */
export interface Bead {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
}

const AFTER_LINK = 0;
const AFTER_O = 1;
const AFTER_T = 2;
const STATES = 3;
const NEVER = Number.NEGATIVE_INFINITY;
/** Steps that are no links, in place of a shape's number. */
const [GAP_O, GAP_T] = [-1, -2];
/** Posteriors below a millionth are not worth a visit. */
const UNLIKELY = Math.log(1e-6);
const [CONTINUES, NEW_PARAGRAPH, FACES, STARTS, ENDS] = [9, 10, 11, 12, 13];

/** Adds to a log sum; what could not change its last digits costs no logarithm. */
function add(into: Float64Array, at: number, value: number): void {
  const old = into[at]!;
  if (value < old - 40) return;
  if (old < value - 40) into[at] = value;
  else if (value !== NEVER)
    into[at] = old > value ? old + Math.log1p(Math.exp(value - old)) : value + Math.log1p(Math.exp(old - value));
}

/**
 * Monotone alignments of two texts as paths through a lattice, scored log-linearly: a semi-Markov conditional random
 * field. `best` is the Viterbi path; the posteriors (forward–backward) are the probabilities that a link or gap is part
 * of the alignment, given the weights: what confidence is made of, and what the weights are learnt by.
 */
export class Lattice {
  readonly shapes: Shape[];
  private readonly n: number;
  private readonly m: number;
  /** Scores of links by node and shape: of all but lengths, and whole. */
  private readonly contents: Float32Array;
  private readonly links: Float32Array;
  private readonly gapO: Float64Array;
  private readonly gapT: Float64Array;
  private readonly buffer = new Float64Array(LINK_FEATURES.length);

  /** `like`: a lattice of the same texts and weights under another ratio, whose scores of content serve again. */
  constructor(
    private readonly context: Context,
    private readonly weights: Weights,
    like?: Lattice,
  ) {
    this.n = context.band.rows;
    this.m = context.band.columns;
    this.shapes = shapesFor(context.o.clausal, context.t.clausal);
    this.gapO = this.gapScores('o', this.n);
    this.gapT = this.gapScores('t', this.m);
    this.contents = like?.contents ?? this.contentScores();
    this.links = this.linkScores();
  }

  private get nodes(): number {
    return this.context.corridor.nodes;
  }

  private node(i: number, j: number): number {
    return nodeAt(this.context.corridor, i, j);
  }

  private gapScores(side: 'o' | 't', count: number): Float64Array {
    const out = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      gapFeatures(this.context, side, at, this.buffer);
      out[at] = dot(this.weights.gap, this.buffer);
    }
    return out;
  }

  private contentScores(): Float32Array {
    const out = new Float32Array(this.nodes * this.shapes.length).fill(NEVER);
    const { link } = this.weights;
    this.eachLink((i, a, j, b, at) => {
      contentFeatures(this.context, i, a, j, b, this.buffer);
      this.buffer.fill(0, LENGTHS, LENGTHS + 3);
      out[at] = dot(link, this.buffer);
    });
    return out;
  }

  private linkScores(): Float32Array {
    const out = new Float32Array(this.contents.length).fill(NEVER);
    const { link } = this.weights;
    this.eachLink((i, a, j, b, at) => {
      let score = this.contents[at]!;
      lengthFeatures(this.context, i, a, j, b, this.buffer);
      for (let f = LENGTHS; f < LENGTHS + 3; f++) score += link[f]! * this.buffer[f]!;
      out[at] = score;
    });
    return out;
  }

  private eachLink(visit: (i: number, a: number, j: number, b: number, at: number) => void): void {
    const count = this.shapes.length;
    this.eachNode((i, j, node) => {
      for (let k = 0; k < count; k++) {
        const [a, b] = this.shapes[k]!;
        if (i + a <= this.n && j + b <= this.m && this.node(i + a, j + b) >= 0) visit(i, a, j, b, node * count + k);
      }
    });
  }

  private eachNode(visit: (i: number, j: number, node: number) => void): void {
    const { first, last } = this.context.corridor;
    for (let i = 0; i <= this.n; i++) {
      for (let j = first[i]!; j <= last[i]!; j++) {
        const node = this.node(i, j);
        if (node >= 0) visit(i, j, node);
      }
    }
  }

  private eachNodeBackwards(visit: (i: number, j: number, node: number) => void): void {
    const { first, last } = this.context.corridor;
    for (let i = this.n; i >= 0; i--) {
      for (let j = last[i]!; j >= first[i]!; j--) {
        const node = this.node(i, j);
        if (node >= 0) visit(i, j, node);
      }
    }
  }

  /** Whether a paragraph of a side begins here, or its text ends. */
  private atBreak(side: 'o' | 't', at: number): boolean {
    return at === (side === 'o' ? this.n : this.m) || this.context[side].starts[at] === 1;
  }

  /** A gap at a paragraph's edge leaves the edges of both texts together, where the other side is at one too. */
  private edges(side: 'o' | 't', at: number, opposite: number): number {
    if (!this.atBreak(side === 'o' ? 't' : 'o', opposite)) return 0;
    const { starts, ends } = this.context[side];
    const { gap } = this.weights;
    return (starts[at] ? gap[STARTS]! : 0) + (ends[at] ? gap[ENDS]! : 0);
  }

  /** What the step before makes of a gap here: −∞ where another order of the same gaps stands for it. */
  private transition(side: 'o' | 't', at: number, state: number): number {
    const { gap } = this.weights;
    if (side === 'o' && state === AFTER_T) return NEVER;
    if (side === 't' && state === AFTER_O) return gap[FACES]!;
    if (state === (side === 'o' ? AFTER_O : AFTER_T))
      return gap[this.context[side].starts[at] ? NEW_PARAGRAPH : CONTINUES]!;
    return 0;
  }

  /** Every link that begins at a node, whatever came before: the node it leads to, its score, its shape. */
  private linksFrom(i: number, j: number, node: number, visit: (to: number, score: number, k: number) => void): void {
    const count = this.shapes.length;
    for (let k = 0; k < count; k++) {
      const score = this.links[node * count + k]!;
      if (score === NEVER) continue;
      const [a, b] = this.shapes[k]!;
      visit(this.node(i + a, j + b), score, k);
    }
  }

  /** The gaps that may follow a state at a node: the node and state they lead to, and their score. */
  private gapsFrom(i: number, j: number, state: number, visit: (to: number, toState: number, score: number) => void) {
    if (i < this.n) {
      const to = this.node(i + 1, j);
      const score = to < 0 ? NEVER : this.transition('o', i, state);
      if (score !== NEVER) visit(to, AFTER_O, score + this.gapO[i]! + this.edges('o', i, j));
    }
    if (j < this.m) {
      const to = this.node(i, j + 1);
      if (to >= 0) visit(to, AFTER_T, this.transition('t', j, state) + this.gapT[j]! + this.edges('t', j, i));
    }
  }

  /** The most probable alignment, in order. */
  best(): Bead[] {
    const score = new Float64Array(this.nodes * STATES).fill(NEVER);
    const from = new Int32Array(this.nodes * STATES).fill(-1);
    const by = new Int8Array(this.nodes * STATES);
    const offer = (at: number, value: number, before: number, k: number) => {
      if (value <= score[at]!) return;
      score[at] = value;
      from[at] = before;
      by[at] = k;
    };
    score[0] = 0;
    this.eachNode((i, j, node) => {
      let likeliest = node * STATES;
      for (let state = 0; state < STATES; state++) {
        const here = node * STATES + state;
        if (score[here]! > score[likeliest]!) likeliest = here;
        if (score[here] === NEVER) continue;
        this.gapsFrom(i, j, state, (to, toState, step) =>
          offer(to * STATES + toState, score[here]! + step, here, toState === AFTER_O ? GAP_O : GAP_T),
        );
      }
      const most = score[likeliest]!;
      if (most !== NEVER)
        this.linksFrom(i, j, node, (to, step, k) => offer(to * STATES + AFTER_LINK, most + step, likeliest, k));
    });
    return this.trace(score, from, by);
  }

  private trace(score: Float64Array, from: Int32Array, by: Int8Array): Bead[] {
    const end = this.node(this.n, this.m) * STATES;
    let at = end;
    for (let state = 1; state < STATES; state++) if (score[end + state]! > score[at]!) at = end + state;
    const out: Bead[] = [];
    let [i, j] = [this.n, this.m];
    while (i > 0 || j > 0) {
      const k = by[at]!;
      const [a, b] = k === GAP_O ? [1, 0] : k === GAP_T ? [0, 1] : this.shapes[k]!;
      i -= a;
      j -= b;
      out.push({ i, a, j, b });
      at = from[at]!;
    }
    return out.reverse();
  }

  /** Log sums over all paths to each node and state, of all states together, and from each to the end. */
  private sums(): { alpha: Float64Array; reached: Float64Array; beta: Float64Array; total: number } {
    const alpha = new Float64Array(this.nodes * STATES).fill(NEVER);
    const reached = new Float64Array(this.nodes).fill(NEVER);
    const beta = new Float64Array(this.nodes * STATES).fill(NEVER);
    alpha[0] = 0;
    this.eachNode((i, j, node) => {
      for (let state = 0; state < STATES; state++) {
        const here = alpha[node * STATES + state]!;
        if (here === NEVER) continue;
        add(reached, node, here);
        this.gapsFrom(i, j, state, (to, toState, step) => add(alpha, to * STATES + toState, here + step));
      }
      const here = reached[node]!;
      if (here !== NEVER) this.linksFrom(i, j, node, (to, step) => add(alpha, to * STATES + AFTER_LINK, here + step));
    });
    const end = this.node(this.n, this.m) * STATES;
    for (let state = 0; state < STATES; state++) beta[end + state] = 0;
    const through = new Float64Array(1);
    this.eachNodeBackwards((i, j, node) => {
      if (reached[node] === NEVER) return;
      through[0] = NEVER;
      this.linksFrom(i, j, node, (to, step) => add(through, 0, step + beta[to * STATES + AFTER_LINK]!));
      for (let state = 0; state < STATES; state++) {
        const at = node * STATES + state;
        if (alpha[at] === NEVER) continue;
        add(beta, at, through[0]!);
        this.gapsFrom(i, j, state, (to, toState, step) => add(beta, at, step + beta[to * STATES + toState]!));
      }
    });
    return { alpha, reached, beta, total: beta[0]! };
  }

  /** Visits every step that has any probability: the bead, its posterior, and for gaps the state before. */
  posteriors(visit: (bead: Bead, probability: number, state: number) => void): void {
    const { alpha, reached, beta, total } = this.sums();
    this.eachNode((i, j, node) => {
      if (reached[node] === NEVER) return;
      this.linksFrom(i, j, node, (to, step, k) => {
        const p = reached[node]! + step + beta[to * STATES + AFTER_LINK]! - total;
        if (p < UNLIKELY) return;
        const [a, b] = this.shapes[k]!;
        visit({ i, a, j, b }, Math.exp(p), AFTER_LINK);
      });
      for (let state = 0; state < STATES; state++) {
        const here = alpha[node * STATES + state]!;
        if (here === NEVER) continue;
        this.gapsFrom(i, j, state, (to, toState, step) => {
          const p = here + step + beta[to * STATES + toState]! - total;
          if (p < UNLIKELY) return;
          visit(toState === AFTER_O ? { i, a: 1, j, b: 0 } : { i, a: 0, j, b: 1 }, Math.exp(p), state);
        });
      }
    });
  }

  /** Adds `scale` times the features of a step to the gradient. For learning. */
  addFeatures(bead: Bead, state: number, scale: number, link: Float64Array, gap: Float64Array): void {
    if (bead.a && bead.b) {
      linkFeatures(this.context, bead.i, bead.a, bead.j, bead.b, this.buffer);
      for (let f = 0; f < link.length; f++) link[f]! += scale * this.buffer[f]!;
      return;
    }
    const side = bead.a ? 'o' : 't';
    gapFeatures(this.context, side, bead.a ? bead.i : bead.j, this.buffer);
    if (side === 't' && state === AFTER_O) this.buffer[FACES] = 1;
    else if (state === (side === 'o' ? AFTER_O : AFTER_T))
      this.buffer[this.context[side].starts[bead.a ? bead.i : bead.j] ? NEW_PARAGRAPH : CONTINUES] = 1;
    this.addEdges(bead, side);
    for (let f = 0; f < gap.length; f++) gap[f]! += scale * this.buffer[f]!;
  }

  private addEdges({ i, j }: Bead, side: 'o' | 't'): void {
    const [at, opposite] = side === 'o' ? [i, j] : [j, i];
    if (!this.atBreak(side === 'o' ? 't' : 'o', opposite)) return;
    this.buffer[STARTS] = this.context[side].starts[at]!;
    this.buffer[ENDS] = this.context[side].ends[at]!;
  }
}

function dot(weights: Float64Array, features: Float64Array): number {
  let out = 0;
  for (let f = 0; f < weights.length; f++) out += weights[f]! * features[f]!;
  return out;
}

/** The state behind a bead, for walking a given path. */
export const stateAfter = (bead: Bead): number => (bead.a && bead.b ? AFTER_LINK : bead.a ? AFTER_O : AFTER_T);

export const newWeights = (): Weights => ({
  link: new Float64Array(LINK_FEATURES.length),
  gap: new Float64Array(GAP_FEATURES.length),
});
