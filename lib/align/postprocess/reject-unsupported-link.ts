/**
 * Cuts a link whose sides share almost no words of the machine translation, however well lengths and positions fit. One
 * sentence was dropped and another added in its place.
 */
import type { Bead } from '../bead-scores';
import type { AlignmentContext } from '../context';
import { computeCoverage, sumOriginalWeight, sumTranslationWeight } from '../evidence/shared-weight';

/** Below this coverage of both sides, where 1 is usual, two passages are no counterparts. */
const MIN_COVERAGE = 0.05;
/** The weight, in nats, that the words of a passage must have at least to decide anything. */
const MIN_WEIGHT = 15;

/** The same for one of several originals in a link: for all its words, and for those that no neighbor has (`fresh`). */
const MIN_SEGMENT_COVERAGE = { covered: 0.35, fresh: 0.3 } as const;
/** Counterparts that usually share less than this are too freely translated to decide about single sentences. */
const MIN_USUAL_COVERAGE = 1 / 3;
/** Below this coverage of the words that no neighbor has, the others do not matter. */
const MIN_OWN_COVERAGE = 0.05;

/** How often a sentence cut from its link is really a gap, 0..1, measured on pairs with known links. */
export const REJECTED_CONFIDENCE = 0.8;

/**
 * Cuts a one-to-one link into two gaps. From a link of several originals it cuts the first or the last one where its
 * words are missing on the other side. Without a machine translation nothing is cut.
 */
export function rejectUnsupportedLink(bead: Bead, context: AlignmentContext): Bead[] {
  if (!context.hasRendering || !bead.a || !bead.b) return [bead];
  return bead.a === 1 ? rejectOneToOneLink(bead, context) : rejectEdgeSegments(bead, context);
}

function rejectOneToOneLink(bead: Bead, context: AlignmentContext): Bead[] {
  const { i, j, b } = bead;
  if (b !== 1) return [bead];
  const { strings, concepts, values } = context.evidence;
  if (sumOriginalWeight(strings, i, 1) < MIN_WEIGHT || sumTranslationWeight(strings, j, 1) < MIN_WEIGHT) return [bead];
  if (values.shared.block(i, 1, j, 1) > 0) return [bead];
  if ([strings, concepts].some((kind) => Math.max(...computeCoverage(kind, i, 1, j, 1)) >= MIN_COVERAGE)) return [bead];
  return [
    { i, a: 1, j, b: 0, denied: true },
    { i: i + 1, a: 0, j, b: 1, denied: true },
  ];
}

function rejectEdgeSegments({ i, a, j, b }: Bead, context: AlignmentContext): Bead[] {
  if (context.evidence.strings.usual < MIN_USUAL_COVERAGE) return [{ i, a, j, b }];
  const isUnsupported = (index: number) => isUnsupportedSegment(context, index, j, b);
  const cutFirst = isUnsupported(i) ? 1 : 0;
  const cutLast = a - cutFirst > 1 && isUnsupported(i + a - 1) ? 1 : 0;
  return [
    ...(cutFirst ? [{ i, a: 1, j, b: 0, denied: true as const }] : []),
    { i: i + cutFirst, a: a - cutFirst - cutLast, j, b },
    ...(cutLast ? [{ i: i + a - 1, a: 1, j: j + b, b: 0, denied: true as const }] : []),
  ];
}

/** Whether the words of an original segment are missing in translations j … j+b−1. A shared value keeps the segment. */
function isUnsupportedSegment(
  { evidence: { strings, values }, fresh: { strings: fresh } }: AlignmentContext,
  index: number,
  j: number,
  b: number,
): boolean {
  const weight = sumOriginalWeight(strings, index, 1);
  if (weight < MIN_WEIGHT || values.shared.block(index, 1, j, b) > 0) return false;
  const usualWeight = weight * strings.usual;
  const covered = strings.shared.block(index, 1, j, b) / usualWeight;
  const own = fresh.freshO.block(index, 1, j, b) / usualWeight;
  return own < MIN_OWN_COVERAGE || (covered < MIN_SEGMENT_COVERAGE.covered && own < MIN_SEGMENT_COVERAGE.fresh);
}
