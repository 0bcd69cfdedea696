import type { Bead } from '../bead-scores';
import { type AlignmentContext, EVIDENCE_NAMES } from '../context';
import { sumOriginalWeight, sumTranslationWeight } from '../evidence/shared-weight';

/** How much nearer to the usual ratio a link's lengths must come with the piece, in natural logarithms, and how near. */
const MIN_DEVIATION_DROP = 0.25;
const MAX_DEVIATION = 0.35;
/** Share of what such a piece says that is usually answered, 0..1. */
const MIN_MATCHED_SHARE = 0.6;
/** Pieces of a side that a link has at most with it. */
const MAX_SEGMENTS_PER_SIDE = 3;

/**
 * A heading that ran into its lead on one side is one segment there and two on the other, and says little that the lead
 * does not say again: nothing earns it a place in the link. Where a piece stands alone right beside a link that its
 * lengths need, and what it says is answered there, it goes along.
 */
export function absorbShortGaps(beads: readonly Bead[], context: AlignmentContext): Bead[] {
  const out: Bead[] = [];
  for (const bead of beads) {
    const before = out.at(-1);
    const both = before && joinBeads(before, bead);
    if (both && canAbsorbGap(context, before, bead)) out[out.length - 1] = both;
    else out.push(bead);
  }
  return out;
}

const isGap = ({ a, b }: Bead): boolean => !a || !b;

function joinBeads(one: Bead, other: Bead): Bead | undefined {
  if (isGap(one) === isGap(other)) return undefined;
  const both = { i: one.i, a: one.a + other.a, j: one.j, b: one.b + other.b };
  return both.a <= MAX_SEGMENTS_PER_SIDE && both.b <= MAX_SEGMENTS_PER_SIDE && (both.a === 1 || both.b === 1)
    ? both
    : undefined;
}

function canAbsorbGap(context: AlignmentContext, one: Bead, other: Bead): boolean {
  const [gap, link] = isGap(one) ? [one, other] : [other, one];
  const [without, along] = [
    computeRatioDeviation(context, link),
    computeRatioDeviation(context, {
      i: Math.min(gap.i, link.i),
      a: one.a + other.a,
      j: Math.min(gap.j, link.j),
      b: one.b + other.b,
    }),
  ];
  return (
    along <= MAX_DEVIATION &&
    without - along >= MIN_DEVIATION_DROP &&
    computeMatchedShare(context, gap, link) >= MIN_MATCHED_SHARE
  );
}

/** How far the lengths of a link are from what is usual, in natural logarithms. */
function computeRatioDeviation({ o, t, ratio }: AlignmentContext, { i, a, j, b }: Bead): number {
  const [ours, theirs] = [(o.before[i + a]! - o.before[i]!) * ratio, t.before[j + b]! - t.before[j]!];
  return Math.abs(Math.log((theirs + 4) / (ours + 4)));
}

/** Of all that a gap says, the share that the other side of a link answers, where 1 is what is usual. */
function computeMatchedShare({ evidence }: AlignmentContext, gap: Bead, link: Bead): number {
  let [answered, usual] = [0, 0];
  for (const name of EVIDENCE_NAMES) {
    const e = evidence[name];
    const mass = gap.a ? sumOriginalWeight(e, gap.i, gap.a) : sumTranslationWeight(e, gap.j, gap.b);
    const shared = gap.a ? e.shared.block(gap.i, gap.a, link.j, link.b) : e.shared.block(link.i, link.a, gap.j, gap.b);
    answered += Math.min(shared, mass);
    usual += mass * e.usual;
  }
  return usual > 0 ? answered / usual : 0;
}
