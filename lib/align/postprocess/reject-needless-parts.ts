/** Takes out of links what the encoder shows to be in none: what the other side has no need of, and no partner. */
import type { Bead } from '../bead-scores';
import { type AlignmentContext, computeBeadContent } from '../context';
import { getBeadProbability, type Marginals } from './marginals';

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
