import { nodeAt } from './corridor';
import { type Context, GAP_FEATURES, gapFeatures, LINK_FEATURES, linkFeatures } from './features';

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

type Shape = readonly [a: number, b: number];

/** Whole sentences join up to three to one, two to two; a clause is a fraction of a sentence, so more of them do. */
export function shapesFor(clausalO: boolean, clausalT: boolean): Shape[] {
  const out: Shape[] = [];
  const [maxO, maxT] = [clausalO ? 8 : 3, clausalT ? 8 : 3];
  for (let a = 1; a <= maxO; a++) {
    for (let b = 1; b <= maxT; b++) {
      const sentences = (clausalO ? Math.ceil(a / 4) : a) + (clausalT ? Math.ceil(b / 4) : b);
      const both = clausalO && clausalT;
      if (both ? a <= 6 && b <= 6 && Math.abs(a - b) <= 4 : sentences <= 4) out.push([a, b]);
    }
  }
  return out;
}

const AFTER_LINK = 0;
const AFTER_O = 1;
const AFTER_T = 2;
const STATES = 3;
const NEVER = Number.NEGATIVE_INFINITY;
const [CONTINUES, NEW_PARAGRAPH, FACES, STARTS, ENDS] = [9, 10, 11, 12, 13];

function add(into: Float64Array, at: number, value: number): void {
  const old = into[at]!;
  if (value === NEVER) return;
  if (old === NEVER) into[at] = value;
  else into[at] = old > value ? old + Math.log1p(Math.exp(value - old)) : value + Math.log1p(Math.exp(old - value));
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
  private readonly links: Float32Array;
  private readonly gapO: Float64Array;
  private readonly gapT: Float64Array;
  private readonly buffer = new Float64Array(LINK_FEATURES.length);

  constructor(
    private readonly context: Context,
    private readonly weights: Weights,
  ) {
    this.n = context.band.rows;
    this.m = context.band.columns;
    this.shapes = shapesFor(context.o.clausal, context.t.clausal);
    this.gapO = this.gapScores('o', this.n);
    this.gapT = this.gapScores('t', this.m);
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

  private linkScores(): Float32Array {
    const out = new Float32Array(this.nodes * this.shapes.length).fill(NEVER);
    this.eachNode((i, j, node) => {
      this.shapes.forEach(([a, b], k) => {
        if (i + a > this.n || j + b > this.m || this.node(i + a, j + b) < 0) return;
        linkFeatures(this.context, i, a, j, b, this.buffer);
        out[node * this.shapes.length + k] = dot(this.weights.link, this.buffer);
      });
    });
    return out;
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

  /** Every step from a node: to which node and state, at what score. */
  private steps(
    i: number,
    j: number,
    node: number,
    state: number,
    visit: (to: number, toState: number, score: number, k: number) => void,
  ): void {
    const count = this.shapes.length;
    for (let k = 0; k < count; k++) {
      const score = this.links[node * count + k]!;
      if (score === NEVER) continue;
      const [a, b] = this.shapes[k]!;
      visit(this.node(i + a, j + b), AFTER_LINK, score, k);
    }
    if (i < this.n) {
      const to = this.node(i + 1, j);
      const score = to < 0 ? NEVER : this.transition('o', i, state);
      if (score !== NEVER) visit(to, AFTER_O, score + this.gapO[i]! + this.edges('o', i, j), -1);
    }
    if (j < this.m) {
      const to = this.node(i, j + 1);
      if (to >= 0) visit(to, AFTER_T, this.transition('t', j, state) + this.gapT[j]! + this.edges('t', j, i), -2);
    }
  }

  /** The most probable alignment, in order. */
  best(): Bead[] {
    const score = new Float64Array(this.nodes * STATES).fill(NEVER);
    const from = new Int32Array(this.nodes * STATES).fill(-1);
    const by = new Int8Array(this.nodes * STATES);
    score[0] = 0;
    this.eachNode((i, j, node) => {
      for (let state = 0; state < STATES; state++) {
        const here = score[node * STATES + state]!;
        if (here === NEVER) continue;
        this.steps(i, j, node, state, (to, toState, step, k) => {
          const at = to * STATES + toState;
          if (here + step > score[at]!) {
            score[at] = here + step;
            from[at] = node * STATES + state;
            by[at] = k;
          }
        });
      }
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
      const [a, b] = k === -1 ? [1, 0] : k === -2 ? [0, 1] : this.shapes[k]!;
      i -= a;
      j -= b;
      out.push({ i, a, j, b });
      at = from[at]!;
    }
    return out.reverse();
  }

  /** Forward and backward log sums, and their total. */
  private sums(): { alpha: Float64Array; beta: Float64Array; total: number } {
    const alpha = new Float64Array(this.nodes * STATES).fill(NEVER);
    const beta = new Float64Array(this.nodes * STATES).fill(NEVER);
    alpha[0] = 0;
    this.eachNode((i, j, node) => {
      for (let state = 0; state < STATES; state++) {
        const here = alpha[node * STATES + state]!;
        if (here === NEVER) continue;
        this.steps(i, j, node, state, (to, toState, step) => add(alpha, to * STATES + toState, here + step));
      }
    });
    const end = this.node(this.n, this.m) * STATES;
    for (let state = 0; state < STATES; state++) beta[end + state] = 0;
    this.eachNodeBackwards((i, j, node) => {
      for (let state = 0; state < STATES; state++) {
        if (alpha[node * STATES + state] === NEVER) continue;
        this.steps(i, j, node, state, (to, toState, step) =>
          add(beta, node * STATES + state, step + beta[to * STATES + toState]!),
        );
      }
    });
    return { alpha, beta, total: beta[0]! };
  }

  /** Visits every step that has any probability: the bead, its posterior, and for gaps the state before. */
  posteriors(visit: (bead: Bead, probability: number, state: number) => void): void {
    const { alpha, beta, total } = this.sums();
    this.eachNode((i, j, node) => {
      for (let state = 0; state < STATES; state++) {
        const here = alpha[node * STATES + state]!;
        if (here === NEVER) continue;
        this.steps(i, j, node, state, (to, toState, step, k) => {
          const p = Math.exp(here + step + beta[to * STATES + toState]! - total);
          if (p < 1e-6) return;
          const [a, b] = k === -1 ? [1, 0] : k === -2 ? [0, 1] : this.shapes[k]!;
          visit({ i, a, j, b }, p, state);
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
