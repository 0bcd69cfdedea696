import type { Bead } from '../bead-scores';
import type { AlignmentContext } from '../context';
import { computeCoverage, sumOriginalWeight, sumTranslationWeight } from '../evidence/shared-weight';

/** Share of a side's words that the other has, where 1 is what is usual, below which two passages are not each other's. */
const MIN_COVERAGE = 0.05;
/** What a passage must say at least, in nats of rarity, for its words to tell. */
const MIN_WEIGHT = 15;

/** The same for one original sentence of two or three, in all, and by what its neighbours do not say too. */
const MIN_SEGMENT_COVERAGE = { covered: 0.35, fresh: 0.3 } as const;
/** Share of words that counterparts have in common below which a rendering is too free for one sentence to be judged. */
const MIN_USUAL_COVERAGE = 1 / 3;
/** Next to nothing of its own is answered. */
const MIN_OWN_COVERAGE = 0.05;

/** How often a sentence that was denied its link is alone, measured on pairs with known links. */
export const REJECTED_CONFIDENCE = 0.8;

/**
 * With a rendering, two passages that have next to no words in common are not each other's, however well their lengths
 * and places fit: one was dropped, and another put where it stood. Nor is a sentence at the edge of a link of several
 * whose words are not there.
 */
export function rejectUnsupportedLink(bead: Bead, context: AlignmentContext): Bead[] {
  if (!context.rendered || !bead.a || !bead.b) return [bead];
  return bead.a === 1 ? rejectOneToOneLink(bead, context) : rejectEdgeSegments(bead, context);
}

function rejectOneToOneLink(bead: Bead, context: AlignmentContext): Bead[] {
  const { i, j, b } = bead;
  if (b !== 1) return [bead];
  const { strings, concepts, values } = context.evidence;
  if (sumOriginalWeight(strings, i, 1) < MIN_WEIGHT || sumTranslationWeight(strings, j, 1) < MIN_WEIGHT) return [bead];
  if (values.shared.block(i, 1, j, 1) > 0) return [bead];
  if ([strings, concepts].some((e) => Math.max(...computeCoverage(e, i, 1, j, 1)) >= MIN_COVERAGE)) return [bead];
  return [
    { i, a: 1, j, b: 0, denied: true },
    { i: i + 1, a: 0, j, b: 1, denied: true },
  ];
}

function rejectEdgeSegments({ i, a, j, b }: Bead, context: AlignmentContext): Bead[] {
  if (context.evidence.strings.usual < MIN_USUAL_COVERAGE) return [{ i, a, j, b }];
  const isDenied = (at: number) => isUnsupportedSegment(context, at, j, b);
  const from = isDenied(i) ? 1 : 0;
  const to = a - from > 1 && isDenied(i + a - 1) ? 1 : 0;
  return [
    ...(from ? [{ i, a: 1, j, b: 0, denied: true as const }] : []),
    { i: i + from, a: a - from - to, j, b },
    ...(to ? [{ i: i + a - 1, a: 1, j: j + b, b: 0, denied: true as const }] : []),
  ];
}

function isUnsupportedSegment(
  { evidence: { strings, values } }: AlignmentContext,
  at: number,
  j: number,
  b: number,
): boolean {
  const mass = sumOriginalWeight(strings, at, 1);
  if (mass < MIN_WEIGHT || values.shared.block(at, 1, j, b) > 0) return false;
  const usual = mass * strings.usual;
  const covered = strings.shared.block(at, 1, j, b) / usual;
  const fresh = strings.freshO.block(at, 1, j, b) / usual;
  return fresh < MIN_OWN_COVERAGE || (covered < MIN_SEGMENT_COVERAGE.covered && fresh < MIN_SEGMENT_COVERAGE.fresh);
}
