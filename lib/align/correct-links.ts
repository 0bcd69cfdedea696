/** Takes out of links what the encoder shows to be in none: what the other side has no need of, and no partner. */

import type { Link } from '../core/segment';
import type { Bead } from './bead-scores';
import { type AlignmentContext, computeBeadContent, EVIDENCE_NAMES, isWithinPair } from './context';
import { getBeadProbability, type Marginals } from './marginals';
import { sumOriginalWeight, sumTranslationWeight } from './shared-weight';

/** Links of a lower score are poor. So many poor links in a row, gaps included, make an uncertain run. */
const MIN_RELIABLE_SCORE = 0.6;
const MIN_POOR_RUN = 4;

/**
 * Ids of the segments in such runs. One wrong link can shift all links after it, and a shifted run must not become
 * findings.
 */
export function findUncertainRuns(links: readonly Link[]): string[] {
  const ids: string[] = [];
  let run: Link[] = [];
  const endRun = () => {
    if (run.length >= MIN_POOR_RUN) ids.push(...run.flatMap((link) => [...link.translation, ...link.original]));
    run = [];
  };
  for (const link of links) {
    if (link.score < MIN_RELIABLE_SCORE) run.push(link);
    else endRun();
  }
  endRun();
  return ids;
}

/** How often a sentence cut from its link is really a gap, 0..1, measured on pairs with known links. */
export const REJECTED_CONFIDENCE = 0.8;

/** How much nearer to the usual length ratio the gap must bring the link, and how near at least: natural logarithms. */
const MIN_DROP_BY_GAP = 0.25;
const MAX_DEVIATION_WITH_GAP = 0.35;
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
    if (
      joined &&
      isWithinPair(context, joined.i, joined.a, joined.j, joined.b) &&
      canAbsorbGap(context, previous, bead)
    )
      absorbed[absorbed.length - 1] = joined;
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
    deviationWith <= MAX_DEVIATION_WITH_GAP &&
    deviationWithout - deviationWith >= MIN_DROP_BY_GAP &&
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

/** How often a segment taken out is really a gap, 0..1: about what 168 pairs of pages of one administration give. */
export const NEEDLESS_CONFIDENCE = 0.6;

/**
 * What the other side of a link says and only this segment says, in log-odds a token of it. Up to here nothing is lost
 * without the segment: it says what the others say, or what nobody says.
 */
const MAX_NEED = 0.05;
/** A segment is compared with so many before and behind it, too: what they say needs no other. */
const NEED_REACH = 2;
/**
 * How much longer or shorter than usual the link is with the segment at least, and how much nearer to the usual length
 * it comes without: natural logarithms. A sentence made two keeps its length, however freely the second is put.
 */
const MIN_DEVIATION = 0.2;
const MIN_DEVIATION_DROP = 0.1;

/** From this likeness on a segment is a translation of something on the other side, however poor. */
const MAX_OWN_LIKENESS = 0.35;

/** Takes needless segments off the edges of a link of several, one after the other. Without tokens nothing is taken. */
export function rejectNeedlessParts(bead: Bead, context: AlignmentContext): Bead[] {
  const { i, a, j, b } = bead;
  if (!context.meaning || !context.tokens || !a || !b) return [bead];
  const last: SplitLink = { link: { i, a: a - 1, j, b }, gap: { i: i + a - 1, a: 1, j: j + b, b: 0, denied: true } };
  const first: SplitLink = { link: { i: i + 1, a: a - 1, j, b }, gap: { i, a: 1, j, b: 0, denied: true } };
  const lastT: SplitLink = { link: { i, a, j, b: b - 1 }, gap: { i: i + a, a: 0, j: j + b - 1, b: 1, denied: true } };
  const firstT: SplitLink = { link: { i, a, j: j + 1, b: b - 1 }, gap: { i, a: 0, j, b: 1, denied: true } };
  if (a > 1 && isNeedless(context, bead, last)) return [...rejectNeedlessParts(last.link, context), last.gap];
  if (a > 1 && isNeedless(context, bead, first)) return [first.gap, ...rejectNeedlessParts(first.link, context)];
  if (b > 1 && isNeedless(context, bead, lastT)) return [...rejectNeedlessParts(lastT.link, context), lastT.gap];
  if (b > 1 && isNeedless(context, bead, firstT)) return [firstT.gap, ...rejectNeedlessParts(firstT.link, context)];
  return [bead];
}

/** A link without a segment at its edge, and that segment as a gap. */
interface SplitLink {
  readonly link: Bead;
  readonly gap: Bead;
}

function isNeedless(context: AlignmentContext, whole: Bead, { link, gap }: SplitLink): boolean {
  const { meaning, tokens } = context;
  if (!meaning!.knows(whole.i, whole.a, whole.j, whole.b)) return false;
  const [deviation, without] = [computeDeviation(context, whole), computeDeviation(context, link)];
  if (deviation < MIN_DEVIATION || deviation - without < MIN_DEVIATION_DROP) return false;
  const measureLikeness = ({ i, a, j, b }: Bead): number => meaning!.likeness(i, a, j, b);
  if (measureLikeness(link) <= measureLikeness(whole)) return false;
  const own = gap.a ? { i: gap.i, a: 1, j: whole.j, b: whole.b } : { i: whole.i, a: whole.a, j: gap.j, b: 1 };
  if (measureLikeness(own) >= MAX_OWN_LIKENESS) return false;
  const need = gap.a
    ? tokens!.computeNeed('original', gap.i, whole.j, whole.j + whole.b, NEED_REACH)
    : tokens!.computeNeed('translation', gap.j, whole.i, whole.i + whole.a, NEED_REACH);
  return need <= MAX_NEED;
}

/** How far the lengths of a link are from the usual ratio, as the absolute value of a natural logarithm. */
function computeDeviation({ original, translation, ratio }: AlignmentContext, { i, a, j, b }: Bead): number {
  const expected = (original.before[i + a]! - original.before[i]!) * ratio;
  const length = translation.before[j + b]! - translation.before[j]!;
  return Math.abs(Math.log((length + 4) / (expected + 4)));
}

/** Below this likeness, this shared content in nats, and this probability of the lattice two lone segments are no pair. */
const MIN_LIKENESS = 0.25;
const MIN_CONTENT = 1;
const MIN_PROBABILITY = 0.7;

/** Cuts a link of one with one that nothing but its place speaks for: one passage was dropped there, another added. */
export function rejectUnlikePair(bead: Bead, context: AlignmentContext, marginals: Marginals): Bead[] {
  const { i, a, j, b } = bead;
  const { meaning } = context;
  if (a !== 1 || b !== 1 || !meaning?.knows(i, 1, j, 1) || meaning.likeness(i, 1, j, 1) >= MIN_LIKENESS) return [bead];
  if (computeBeadContent(context, bead) >= MIN_CONTENT) return [bead];
  if (getBeadProbability(bead, marginals) >= MIN_PROBABILITY) return [bead];
  return [
    { i, a: 1, j, b: 0, denied: true },
    { i: i + 1, a: 0, j, b: 1, denied: true },
  ];
}
