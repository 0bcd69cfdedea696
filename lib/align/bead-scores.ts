import { type BeadShape, listBeadShapes } from './bead-shapes';
import type { AlignmentContext } from './context';
import {
  FIRST_LENGTH_FEATURE,
  GAP_FEATURES,
  LINK_FEATURES,
  writeContentFeatures,
  writeGapFeatures,
  writeLengthFeatures,
  writeLinkFeatures,
} from './features';
import { getNode } from './prune-lattice';

/** Learnt weights, in the order of the feature lists. */
export interface FeatureWeights {
  readonly link: Float64Array;
  readonly gap: Float64Array;
}

/** A step of the alignment: originals i … i+a−1 with translations j … j+b−1; a or b is 0 for a gap. */
export interface Bead {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  /** A gap that the lattice had in a link. */
  readonly denied?: true;
}

export const AFTER_LINK = 0;
export const AFTER_ORIGINAL_GAP = 1;
export const AFTER_TRANSLATION_GAP = 2;
export const STATE_COUNT = 3;
export const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
const getGapFeatureIndex = (name: (typeof GAP_FEATURES)[number]) => GAP_FEATURES.indexOf(name);
const [CONTINUES, NEW_PARAGRAPH, FACES] = [
  getGapFeatureIndex('continues'),
  getGapFeatureIndex('continues-new-paragraph'),
  getGapFeatureIndex('faces-gap'),
];
const [STARTS, ENDS] = [getGapFeatureIndex('starts-together'), getGapFeatureIndex('ends-together')];

/**
 * The steps that an alignment can be made of, each with its score: a link's is log-linear in its features, a gap's also
 * in what came before it.
 */
export class BeadScores {
  readonly shapes: BeadShape[];
  readonly n: number;
  readonly m: number;
  /** Scores of links by node and shape: of all but lengths, and whole. */
  private readonly contents: Float32Array;
  private readonly links: Float32Array;
  private readonly gapO: Float64Array;
  private readonly gapT: Float64Array;
  private readonly buffer = new Float64Array(LINK_FEATURES.length);

  /** `like`: those of the same texts and weights under another ratio, whose scores of content serve again. */
  constructor(
    private readonly context: AlignmentContext,
    private readonly weights: FeatureWeights,
    like?: BeadScores,
  ) {
    this.n = context.band.rows;
    this.m = context.band.columns;
    this.shapes = listBeadShapes(context.o.clausal, context.t.clausal);
    this.gapO = this.gapScores('o', this.n);
    this.gapT = this.gapScores('t', this.m);
    this.contents = like?.contents ?? this.contentScores();
    this.links = this.linkScores();
  }

  get nodes(): number {
    return this.context.corridor.nodes;
  }

  node(i: number, j: number): number {
    return getNode(this.context.corridor, i, j);
  }

  private gapScores(side: 'o' | 't', count: number): Float64Array {
    const out = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      writeGapFeatures(this.context, side, at, this.buffer);
      out[at] = scoreFeatures(this.weights.gap, this.buffer);
    }
    return out;
  }

  private contentScores(): Float32Array {
    const out = new Float32Array(this.nodes * this.shapes.length).fill(IMPOSSIBLE);
    const { link } = this.weights;
    this.eachLink((i, a, j, b, at) => {
      writeContentFeatures(this.context, i, a, j, b, this.buffer);
      this.buffer.fill(0, FIRST_LENGTH_FEATURE, FIRST_LENGTH_FEATURE + 3);
      out[at] = scoreFeatures(link, this.buffer);
    });
    return out;
  }

  private linkScores(): Float32Array {
    const out = new Float32Array(this.contents.length).fill(IMPOSSIBLE);
    const { link } = this.weights;
    this.eachLink((i, a, j, b, at) => {
      let score = this.contents[at]!;
      writeLengthFeatures(this.context, i, a, j, b, this.buffer);
      for (let f = FIRST_LENGTH_FEATURE; f < FIRST_LENGTH_FEATURE + 3; f++) score += link[f]! * this.buffer[f]!;
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

  eachNode(visit: (i: number, j: number, node: number) => void): void {
    const { first, last } = this.context.corridor;
    for (let i = 0; i <= this.n; i++) {
      for (let j = first[i]!; j <= last[i]!; j++) {
        const node = this.node(i, j);
        if (node >= 0) visit(i, j, node);
      }
    }
  }

  eachNodeBackwards(visit: (i: number, j: number, node: number) => void): void {
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
    if (side === 'o' && state === AFTER_TRANSLATION_GAP) return IMPOSSIBLE;
    if (side === 't' && state === AFTER_ORIGINAL_GAP) return gap[FACES]!;
    if (state === (side === 'o' ? AFTER_ORIGINAL_GAP : AFTER_TRANSLATION_GAP))
      return gap[this.context[side].starts[at] ? NEW_PARAGRAPH : CONTINUES]!;
    return 0;
  }

  /** Every link that begins at a node, whatever came before: the node it leads to, its score, its shape. */
  linksFrom(i: number, j: number, node: number, visit: (to: number, score: number, k: number) => void): void {
    const count = this.shapes.length;
    for (let k = 0; k < count; k++) {
      const score = this.links[node * count + k]!;
      if (score === IMPOSSIBLE) continue;
      const [a, b] = this.shapes[k]!;
      visit(this.node(i + a, j + b), score, k);
    }
  }

  /** The gaps that may follow a state at a node: the node and state they lead to, and their score. */
  gapsFrom(i: number, j: number, state: number, visit: (to: number, toState: number, score: number) => void) {
    if (i < this.n) {
      const to = this.node(i + 1, j);
      const score = to < 0 ? IMPOSSIBLE : this.transition('o', i, state);
      if (score !== IMPOSSIBLE) visit(to, AFTER_ORIGINAL_GAP, score + this.gapO[i]! + this.edges('o', i, j));
    }
    if (j < this.m) {
      const to = this.node(i, j + 1);
      if (to >= 0)
        visit(to, AFTER_TRANSLATION_GAP, this.transition('t', j, state) + this.gapT[j]! + this.edges('t', j, i));
    }
  }

  /** Adds `scale` times the features of a step to the gradient. For learning. */
  addFeatures(bead: Bead, state: number, scale: number, link: Float64Array, gap: Float64Array): void {
    if (bead.a && bead.b) {
      writeLinkFeatures(this.context, bead.i, bead.a, bead.j, bead.b, this.buffer);
      for (let f = 0; f < link.length; f++) link[f]! += scale * this.buffer[f]!;
      return;
    }
    const side = bead.a ? 'o' : 't';
    writeGapFeatures(this.context, side, bead.a ? bead.i : bead.j, this.buffer);
    if (side === 't' && state === AFTER_ORIGINAL_GAP) this.buffer[FACES] = 1;
    else if (state === (side === 'o' ? AFTER_ORIGINAL_GAP : AFTER_TRANSLATION_GAP))
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
function scoreFeatures(weights: Float64Array, features: Float64Array): number {
  let out = 0;
  for (let f = 0; f < weights.length; f++) out += weights[f]! * features[f]!;
  return out;
}

/** The state behind a bead, for walking a given path. */
export const getStateAfter = (bead: Bead): number =>
  bead.a && bead.b ? AFTER_LINK : bead.a ? AFTER_ORIGINAL_GAP : AFTER_TRANSLATION_GAP;

export const createWeights = (): FeatureWeights => ({
  link: new Float64Array(LINK_FEATURES.length),
  gap: new Float64Array(GAP_FEATURES.length),
});
