/** Joins a short gap to the link beside it where the length of the link needs it and its content is matched there. */
import type { Bead } from '../bead-scores';
import { type AlignmentContext, EVIDENCE_NAMES } from '../context';
import { sumOriginalWeight, sumTranslationWeight } from '../evidence/shared-weight';

/** How much nearer to the usual length ratio the gap must bring the link, and how near at least: natural logarithms. */
const MIN_DEVIATION_DROP = 0.25;
const MAX_DEVIATION = 0.35;
/** Share of the gap's content that the link must match, where 1 is what is usual. */
const MIN_MATCHED_SHARE = 0.6;
/** The most segments of one side that the joined link may have. */
const MAX_SEGMENTS_PER_SIDE = 3;

/**
 * Handles, for example, run-in headings: a heading joined to its lead on one side is one segment there and two on the
 * other. The lead says most of the heading again, so that the aligner finds no evidence for the heading and makes it a
 * gap.
 */
export function absorbShortGaps(beads: readonly Bead[], context: AlignmentContext): Bead[] {
  const absorbed: Bead[] = [];
  for (const bead of beads) {
    const previous = absorbed.at(-1);
    const joined = previous && joinBeads(previous, bead);
    if (joined && canAbsorbGap(context, previous, bead)) absorbed[absorbed.length - 1] = joined;
    else absorbed.push(bead);
  }
  return absorbed;
}

const isGap = ({ a, b }: Bead): boolean => !a || !b;

/** A link joined with the gap before or behind it; undefined for two of a kind, and where it would be too large. */
function joinBeads(one: Bead, other: Bead): Bead | undefined {
  if (isGap(one) === isGap(other)) return undefined;
  const joined = { i: one.i, a: one.a + other.a, j: one.j, b: one.b + other.b };
  return joined.a <= MAX_SEGMENTS_PER_SIDE && joined.b <= MAX_SEGMENTS_PER_SIDE && (joined.a === 1 || joined.b === 1)
    ? joined
    : undefined;
}

function canAbsorbGap(context: AlignmentContext, one: Bead, other: Bead): boolean {
  const [gap, link] = isGap(one) ? [one, other] : [other, one];
  const [deviationWithout, deviationWith] = [
    computeRatioDeviation(context, link),
    computeRatioDeviation(context, {
      i: Math.min(gap.i, link.i),
      a: one.a + other.a,
      j: Math.min(gap.j, link.j),
      b: one.b + other.b,
    }),
  ];
  return (
    deviationWith <= MAX_DEVIATION &&
    deviationWithout - deviationWith >= MIN_DEVIATION_DROP &&
    computeMatchedShare(context, gap, link) >= MIN_MATCHED_SHARE
  );
}

/** How far the length ratio of a link is from what is usual, as the absolute value of a natural logarithm. */
function computeRatioDeviation({ original: o, translation: t, ratio }: AlignmentContext, { i, a, j, b }: Bead): number {
  const [lengthO, lengthT] = [(o.before[i + a]! - o.before[i]!) * ratio, t.before[j + b]! - t.before[j]!];
  return Math.abs(Math.log((lengthT + 4) / (lengthO + 4)));
}

/** The share of a gap's content that the other side of a link matches, where 1 is what is usual. */
function computeMatchedShare({ evidence }: AlignmentContext, gap: Bead, link: Bead): number {
  let [matched, usual] = [0, 0];
  for (const name of EVIDENCE_NAMES) {
    const kind = evidence[name];
    const weight = gap.a ? sumOriginalWeight(kind, gap.i, gap.a) : sumTranslationWeight(kind, gap.j, gap.b);
    const shared = gap.a
      ? kind.shared.block(gap.i, gap.a, link.j, link.b)
      : kind.shared.block(link.i, link.a, gap.j, gap.b);
    matched += Math.min(shared, weight);
    usual += weight * kind.usual;
  }
  return usual > 0 ? matched / usual : 0;
}
