/** Searches the best path through two texts, and the probabilities of all paths. */
import type { AnalyzedSegment } from '../core/segment';
import { type Bead, BeadScores } from './bead-scores';
import { type AlignmentContext, buildAlignmentContext, setLengthRatio } from './context';
import { Lattice } from './lattice';
import { computeMarginals, type Marginals } from './marginals';
import type { AlignmentWeights } from './weights';

/** The best path and the probabilities of all, before anything is decided on them. */
export interface SearchedAlignment {
  readonly context: AlignmentContext;
  readonly weights: AlignmentWeights;
  readonly scores: BeadScores;
  readonly beads: readonly Bead[];
  readonly marginals: Marginals;
}

/** Searches twice, the second time with the length ratio of the first path. Both texts must have segments. */
export function searchAlignment(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  weights: AlignmentWeights,
): SearchedAlignment {
  const roughContext = buildAlignmentContext(original, translation);
  const roughScores = new BeadScores(roughContext, weights);
  const context = setLengthRatio(roughContext, computeMedianLengthRatio(roughContext, new Lattice(roughScores).best()));
  const scores = new BeadScores(context, weights, roughScores);
  const lattice = new Lattice(scores);
  return { context, scores, beads: lattice.best(), marginals: computeMarginals(lattice), weights };
}

/** In characters. Shorter segments say little about the length ratio. */
const MIN_RATIO_LENGTH = 30;

/**
 * The median length ratio of the one-to-one links. Unlike the ratio of the whole texts, dropped or added passages do
 * not change it. With fewer than five such links the ratio of the whole texts stays.
 */
function computeMedianLengthRatio(context: AlignmentContext, beads: readonly Bead[]): number {
  const ratios = beads
    .filter(
      ({ i, a, j, b }) =>
        a === 1 &&
        b === 1 &&
        context.original.length[i]! > MIN_RATIO_LENGTH &&
        context.translation.length[j]! > MIN_RATIO_LENGTH,
    )
    .map(({ i, j }) => context.translation.length[j]! / context.original.length[i]!)
    .sort((x, y) => x - y);
  if (ratios.length < 5) return context.ratio;
  // Of an even number the geometric mean of the middle two, so that swapping the texts gives exactly the inverse.
  return Math.sqrt(ratios[ratios.length >> 1]! * ratios[(ratios.length - 1) >> 1]!);
}
