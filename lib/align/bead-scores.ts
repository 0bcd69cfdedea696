/** Scores every bead (link or gap) that an alignment of two texts can be made of. */
import type { Side } from '../core/segment';
import type { BeadTable } from './bead-table';
import type { AlignmentContext } from './context';
import {
  FIRST_LENGTH_FEATURE,
  GAP_FEATURES,
  LENGTH_FEATURE_COUNT,
  LINK_FEATURES,
  writeContentFeatures,
  writeGapFeatures,
  writeLengthFeatures,
  writeLinkFeatures,
} from './features';

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
export type GapBias = Readonly<Record<Side, Float64Array>>;

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
  readonly table: BeadTable;
  /** By link. */
  readonly linkScores: Float32Array;
  /** The same without the length features. */
  private readonly contentScores: Float32Array;
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
    this.table = context.beads;
    this.gapsO = this.computeGapScores('original', bias?.original);
    this.gapsT = this.computeGapScores('translation', bias?.translation);
    this.contentScores = previous?.contentScores ?? this.computeContentScores();
    this.linkScores = previous?.context === context ? previous.linkScores : this.computeLinkScores();
  }

  /** Number of nodes in the pruned lattice. */
  get nodes(): number {
    return this.context.corridor.nodes;
  }

  private computeGapScores(side: Side, bias: Float64Array | undefined): GapScores {
    const { gap } = this.weights;
    const { count, starts, ends } = this.context[side];
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
    const scores = new Float32Array(this.table.linkTargets.length);
    this.visitLinks((link, i, a, j, b) => {
      writeContentFeatures(this.context, i, a, j, b, this.buffer);
      scores[link] = scoreFeatures(this.weights.link, this.buffer);
    });
    return scores;
  }

  private computeLinkScores(): Float32Array {
    const scores = Float32Array.from(this.contentScores);
    const weights = this.weights.link.subarray(FIRST_LENGTH_FEATURE, FIRST_LENGTH_FEATURE + LENGTH_FEATURE_COUNT);
    const features = new Float64Array(LENGTH_FEATURE_COUNT);
    this.visitLinks((link, i, a, j, b) => {
      writeLengthFeatures(this.context, i, a, j, b, features, 0);
      scores[link]! += scoreFeatures(weights, features);
    });
    return scores;
  }

  private visitLinks(visit: (link: number, i: number, a: number, j: number, b: number) => void): void {
    const { originals, translations, linkStarts, linkTargets } = this.table;
    for (let node = 0; node < this.nodes; node++) {
      const [i, j] = [originals[node]!, translations[node]!];
      for (let link = linkStarts[node]!; link < linkStarts[node + 1]!; link++) {
        const target = linkTargets[link]!;
        visit(link, i, originals[target]! - i, j, translations[target]! - j);
      }
    }
  }

  /** Whether a block of one side begins at this segment, or the text ends before it. */
  private isBlockEdge(side: Side, at: number): boolean {
    return at === this.context[side].count || this.context[side].starts[at] === 1;
  }

  /**
   * Score of a gap that depends on the bead before it. Of two gaps in a row the original's comes first: the other order
   * is `IMPOSSIBLE`, so that the same gaps are one path and not two.
   */
  private scoreTransition(side: Side, at: number, state: number): number {
    const { gap } = this.weights;
    if (side === 'original' && state === AFTER_TRANSLATION_GAP) return IMPOSSIBLE;
    if (side === 'translation' && state === AFTER_ORIGINAL_GAP) return gap[FACES]!;
    if (state === (side === 'original' ? AFTER_ORIGINAL_GAP : AFTER_TRANSLATION_GAP))
      return gap[this.context[side].starts[at] ? NEW_PARAGRAPH : CONTINUES]!;
    return 0;
  }

  /** The score of the original behind a node as a gap, in this state. */
  scoreGapO(node: number, state: number): number {
    const [i, j] = [this.table.originals[node]!, this.table.translations[node]!];
    return this.gapsO.scores[i * STATE_COUNT + state]! + (this.gapsT.opens[j] ? this.gapsO.edges[i]! : 0);
  }

  /** The score of the translation behind a node as a gap, in this state. */
  scoreGapT(node: number, state: number): number {
    const [i, j] = [this.table.originals[node]!, this.table.translations[node]!];
    return this.gapsT.scores[j * STATE_COUNT + state]! + (this.gapsO.opens[i] ? this.gapsT.edges[j]! : 0);
  }

  /** Adds `scale` times the features of a bead to the gradient of the weights. Only learning uses it. */
  addFeatures(bead: Bead, state: number, scale: number, link: Float64Array, gap: Float64Array): void {
    if (bead.a && bead.b) {
      writeLinkFeatures(this.context, bead.i, bead.a, bead.j, bead.b, this.buffer);
      for (let f = 0; f < link.length; f++) link[f]! += scale * this.buffer[f]!;
      return;
    }
    const side = bead.a ? 'original' : 'translation';
    writeGapFeatures(this.context, side, bead.a ? bead.i : bead.j, this.buffer);
    if (side === 'translation' && state === AFTER_ORIGINAL_GAP) this.buffer[FACES] = 1;
    else if (state === (side === 'original' ? AFTER_ORIGINAL_GAP : AFTER_TRANSLATION_GAP))
      this.buffer[this.context[side].starts[bead.a ? bead.i : bead.j] ? NEW_PARAGRAPH : CONTINUES] = 1;
    this.addEdgeFeatures(bead, side);
    for (let f = 0; f < gap.length; f++) gap[f]! += scale * this.buffer[f]!;
  }

  private addEdgeFeatures({ i, j }: Bead, side: Side): void {
    const [at, opposite] = side === 'original' ? [i, j] : [j, i];
    if (!this.isBlockEdge(side === 'original' ? 'translation' : 'original', opposite)) return;
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
