/** Scores every bead (link or gap) that an alignment of two texts can be made of. */
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

/** Learned weights, in the order of `LINK_FEATURES` and `GAP_FEATURES`. */
export interface FeatureWeights {
  readonly link: Float64Array;
  readonly gap: Float64Array;
}

/**
 * One step of an alignment (Brown et al. 1991): originals i … i+a−1 with translations j … j+b−1. For a gap a or b is 0.
 */
export interface Bead {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  /** A gap that was part of a link on the best path; postprocessing rejected that link. */
  readonly denied?: true;
}

/** The states of a path at a node: which kind of bead led there. */
export const AFTER_LINK = 0;
export const AFTER_ORIGINAL_GAP = 1;
export const AFTER_TRANSLATION_GAP = 2;
export const STATE_COUNT = 3;
/** The score of a bead that cannot be used, in nats like all scores. */
export const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
const getGapFeatureIndex = (name: (typeof GAP_FEATURES)[number]) => GAP_FEATURES.indexOf(name);
const [CONTINUES, NEW_PARAGRAPH, FACES] = [
  getGapFeatureIndex('continues'),
  getGapFeatureIndex('continues-new-paragraph'),
  getGapFeatureIndex('faces-gap'),
];
const [STARTS, ENDS] = [getGapFeatureIndex('starts-together'), getGapFeatureIndex('ends-together')];

/** What is added to the score of each segment as a gap, by side and index. */
export type GapBias = Readonly<Record<'o' | 't', Float64Array>>;

/** The scores of one side's segments as gaps. */
interface GapScores {
  /** By segment and by the state before it. */
  readonly scores: Float64Array;
  /** What is added where the other side is at the edge of a block, too: the blocks stay in step. */
  readonly edges: Float64Array;
  /** By segment, and at the end of the text: 1 where a block begins, or the text ends. */
  readonly opens: Uint8Array;
}

/**
 * The scores of all links and gaps within the pruned lattice. A link's score is log-linear in its features; a gap's
 * score also depends on the bead before it.
 */
export class BeadScores {
  readonly shapes: BeadShape[];
  readonly n: number;
  readonly m: number;
  /** Scores of links by node and shape: without the length features, and with them. */
  private readonly contentScores: Float32Array;
  readonly linkScores: Float32Array;
  private readonly gapsO: GapScores;
  private readonly gapsT: GapScores;
  private readonly buffer = new Float64Array(LINK_FEATURES.length);

  /**
   * `previous`: scores for the same texts and weights, whose content scores are reused; those of links, too, where the
   * context is the same and has no other length ratio.
   * `bias`: what is added to the score of each segment as a gap.
   */
  constructor(
    private readonly context: AlignmentContext,
    private readonly weights: FeatureWeights,
    previous?: BeadScores,
    bias?: GapBias,
  ) {
    this.n = context.band.rows;
    this.m = context.band.columns;
    this.shapes = listBeadShapes(context.o.clausal, context.t.clausal);
    this.gapsO = this.computeGapScores('o', this.n, bias?.o);
    this.gapsT = this.computeGapScores('t', this.m, bias?.t);
    this.contentScores = previous?.contentScores ?? this.computeContentScores();
    this.linkScores = previous?.context === context ? previous.linkScores : this.computeLinkScores();
  }

  /** Number of nodes in the pruned lattice. */
  get nodes(): number {
    return this.context.corridor.nodes;
  }

  /** The number of node (i, j); −1 where it was pruned. */
  node(i: number, j: number): number {
    return getNode(this.context.corridor, i, j);
  }

  /** The node that the link of shape `k` leads to from node (i, j). */
  linkedNode(i: number, j: number, k: number): number {
    const { first, offset } = this.context.corridor;
    const [a, b] = this.shapes[k]!;
    return offset[i + a]! - first[i + a]! + j + b;
  }

  private computeGapScores(side: 'o' | 't', count: number, bias: Float64Array | undefined): GapScores {
    const { gap } = this.weights;
    const { starts, ends } = this.context[side];
    const [scores, edges] = [new Float64Array(count * STATE_COUNT), new Float64Array(count)];
    const opens = Uint8Array.from({ length: count + 1 }, (_, at) => (this.isBlockEdge(side, at) ? 1 : 0));
    for (let at = 0; at < count; at++) {
      writeGapFeatures(this.context, side, at, this.buffer);
      const score = scoreFeatures(gap, this.buffer) + (bias?.[at] ?? 0);
      for (let state = 0; state < STATE_COUNT; state++)
        scores[at * STATE_COUNT + state] = this.scoreTransition(side, at, state) + score;
      edges[at] = (starts[at] ? gap[STARTS]! : 0) + (ends[at] ? gap[ENDS]! : 0);
    }
    return { scores, edges, opens };
  }

  private computeContentScores(): Float32Array {
    const out = new Float32Array(this.nodes * this.shapes.length).fill(IMPOSSIBLE);
    const { link } = this.weights;
    this.visitLinks((i, a, j, b, at) => {
      writeContentFeatures(this.context, i, a, j, b, this.buffer);
      this.buffer.fill(0, FIRST_LENGTH_FEATURE, FIRST_LENGTH_FEATURE + 3);
      out[at] = scoreFeatures(link, this.buffer);
    });
    return out;
  }

  private computeLinkScores(): Float32Array {
    const out = new Float32Array(this.contentScores.length).fill(IMPOSSIBLE);
    const { link } = this.weights;
    this.visitLinks((i, a, j, b, at) => {
      let score = this.contentScores[at]!;
      writeLengthFeatures(this.context, i, a, j, b, this.buffer);
      for (let f = FIRST_LENGTH_FEATURE; f < FIRST_LENGTH_FEATURE + 3; f++) score += link[f]! * this.buffer[f]!;
      out[at] = score;
    });
    return out;
  }

  /** Visits every link whose both ends are open nodes; `at` is its index by node and shape. */
  private visitLinks(visit: (i: number, a: number, j: number, b: number, at: number) => void): void {
    const count = this.shapes.length;
    this.eachNode((i, j, node) => {
      for (let k = 0; k < count; k++) {
        const [a, b] = this.shapes[k]!;
        if (i + a <= this.n && j + b <= this.m && this.node(i + a, j + b) >= 0) visit(i, a, j, b, node * count + k);
      }
    });
  }

  /** Visits the open nodes row by row, so that every bead leads to a node that comes later. */
  eachNode(visit: (i: number, j: number, node: number) => void): void {
    const { first, last, offset, open } = this.context.corridor;
    for (let i = 0; i <= this.n; i++) {
      const shift = offset[i]! - first[i]!;
      for (let j = first[i]!; j <= last[i]!; j++) if (open[shift + j]) visit(i, j, shift + j);
    }
  }

  /** Visits the open nodes in reverse order. */
  eachNodeBackwards(visit: (i: number, j: number, node: number) => void): void {
    const { first, last, offset, open } = this.context.corridor;
    for (let i = this.n; i >= 0; i--) {
      const shift = offset[i]! - first[i]!;
      for (let j = last[i]!; j >= first[i]!; j--) if (open[shift + j]) visit(i, j, shift + j);
    }
  }

  /** Whether a block of one side begins at this segment, or the text ends before it. */
  private isBlockEdge(side: 'o' | 't', at: number): boolean {
    return at === (side === 'o' ? this.n : this.m) || this.context[side].starts[at] === 1;
  }

  /**
   * Score of a gap that depends on the bead before it. Of two gaps in a row the original's comes first: the other order
   * is `IMPOSSIBLE`, so that the same gaps are one path and not two.
   */
  private scoreTransition(side: 'o' | 't', at: number, state: number): number {
    const { gap } = this.weights;
    if (side === 'o' && state === AFTER_TRANSLATION_GAP) return IMPOSSIBLE;
    if (side === 't' && state === AFTER_ORIGINAL_GAP) return gap[FACES]!;
    if (state === (side === 'o' ? AFTER_ORIGINAL_GAP : AFTER_TRANSLATION_GAP))
      return gap[this.context[side].starts[at] ? NEW_PARAGRAPH : CONTINUES]!;
    return 0;
  }

  /** The score of original i as a gap at translation j, in this state. */
  scoreGapO(i: number, j: number, state: number): number {
    return this.gapsO.scores[i * STATE_COUNT + state]! + (this.gapsT.opens[j] ? this.gapsO.edges[i]! : 0);
  }

  /** The score of translation j as a gap at original i, in this state. */
  scoreGapT(i: number, j: number, state: number): number {
    return this.gapsT.scores[j * STATE_COUNT + state]! + (this.gapsO.opens[i] ? this.gapsT.edges[j]! : 0);
  }

  /** Adds `scale` times the features of a bead to the gradient of the weights. Only learning uses it. */
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
    this.addEdgeFeatures(bead, side);
    for (let f = 0; f < gap.length; f++) gap[f]! += scale * this.buffer[f]!;
  }

  private addEdgeFeatures({ i, j }: Bead, side: 'o' | 't'): void {
    const [at, opposite] = side === 'o' ? [i, j] : [j, i];
    if (!this.isBlockEdge(side === 'o' ? 't' : 'o', opposite)) return;
    this.buffer[STARTS] = this.context[side].starts[at]!;
    this.buffer[ENDS] = this.context[side].ends[at]!;
  }
}

function scoreFeatures(weights: Float64Array, features: Float64Array): number {
  let score = 0;
  for (let f = 0; f < weights.length; f++) score += weights[f]! * features[f]!;
  return score;
}

/** The state after a bead, to follow a given path. */
export const getStateAfter = (bead: Bead): number =>
  bead.a && bead.b ? AFTER_LINK : bead.a ? AFTER_ORIGINAL_GAP : AFTER_TRANSLATION_GAP;

/** Weights that are all 0. */
export const createWeights = (): FeatureWeights => ({
  link: new Float64Array(LINK_FEATURES.length),
  gap: new Float64Array(GAP_FEATURES.length),
});
