/** What tells whether a segment stands alone, after the lattice has been searched: one row of numbers a segment. */

import { toLogOdds } from '../core/logistic';
import type { Side } from '../core/segment';
import type { Bead } from './bead-scores';
import { type AlignmentContext, computeBeadContent } from './context';
import { MAX_GAPS, scoreMovedLink } from './moved-passages';
import type { SearchedAlignment } from './search-alignment';
import { listNeighborhoods, listReaches, type SegmentRange, VIEWS, type View } from './text-view';

// The links that a segment is in or could join, each with it and without it.

/** The nearest link before or behind a bead, past gaps of the same side; undefined where there is none. */
function findNearestLink(beads: readonly Bead[], view: View, from: number, step: -1 | 1): Bead | undefined {
  let next = from + step;
  while (beads[next] && view.fromBead(beads[next]!).count === 0) next += step;
  const near = beads[next];
  return near?.a && near.b ? near : undefined;
}

/** The link that a segment is in, or those that a gap could join: directly before it and behind it. */
function listLinks(beads: readonly Bead[], view: View, beadIndex: number, segment: number): readonly Bead[] {
  const bead = beads[beadIndex]!;
  if (bead.a && bead.b) return [bead];
  return ([-1, 1] as const).flatMap((step) => {
    const near = findNearestLink(beads, view, beadIndex, step);
    if (!near) return [];
    const { first, count } = view.fromBead(near);
    return first + count === segment || first === segment + 1 ? [near] : [];
  });
}

/** A link with a segment at its edge, and without it; without is undefined where nothing is left, or it is within. */
export interface LinkVariants {
  readonly with: Bead;
  readonly without: Bead | undefined;
}

function splitLink(view: View, link: Bead, segment: number): LinkVariants {
  const sided = view.fromBead(link);
  const { first, count } = sided;
  const last = first + count - 1;
  if (segment < first || segment > last)
    return { with: view.toBead({ ...sided, first: Math.min(first, segment), count: count + 1 }), without: link };
  if (count === 1 || (segment !== first && segment !== last)) return { with: link, without: undefined };
  const shorter = { ...sided, first: segment === first ? first + 1 : first, count: count - 1 };
  return { with: link, without: view.toBead(shorter) };
}

/** A measure of a link with a segment and without it, and what the segment gains by that; 0 where there is no link. */
export interface MeasuredLink {
  readonly withSegment: number;
  readonly withoutSegment: number;
  readonly gain: number;
  /** Undefined where there is none. */
  readonly link: Bead | undefined;
}

const NO_LINK: MeasuredLink = { withSegment: 0, withoutSegment: 0, gain: 0, link: undefined };

/** Measures the links that a segment is in or could join, and takes that in which it gains most. */
export function measureBestLink(
  variants: readonly LinkVariants[],
  measure: (bead: Bead) => number,
  toGain: (withSegment: number, withoutSegment: number) => number = (withSegment, withoutSegment) =>
    withSegment - withoutSegment,
): MeasuredLink {
  let best: MeasuredLink | undefined;
  for (const variant of variants) {
    const withSegment = measure(variant.with);
    const withoutSegment = variant.without ? measure(variant.without) : 0;
    const gain = toGain(withSegment, withoutSegment);
    if (!best || gain > best.gain) best = { withSegment, withoutSegment, gain, link: variant.with };
  }
  return best ?? NO_LINK;
}

/** Lists the variants for a segment, which stands in the bead of an index. */
export const listLinkVariants = (
  beads: readonly Bead[],
  view: View,
  beadIndex: number,
  segment: number,
): readonly LinkVariants[] => listLinks(beads, view, beadIndex, segment).map((link) => splitLink(view, link, segment));

/** Features of a segment itself. Lengths in characters, ratios as natural logarithms. */
const OWN_FEATURES = [
  /** Log-odds of the lattice's probability that it is a gap. */
  'alone',
  /** 1 where it is a gap on the best path; the segments of its link on its own side and on the other. */
  'gap',
  'link-own',
  'link-other',
  'length',
  'clausal',
  'heading',
  /** 1 where the first segment of its link on the other side is of another kind: a caption linked with a paragraph. */
  'other-kind',
  'starts-block',
  'ends-block',
  /** By how much the link is longer or shorter than usual, with the segment and without it, and how these compare. */
  'ratio-with',
  'ratio-without',
  'ratio-gain',
  /** Content that it shares with its best partner; that its link shares, in all and without it. */
  'content-best',
  'content-link',
  'content-lost',
  /** Log-odds that it stands elsewhere on the other side, among what is alone there. */
  'moved',
  /** How far the encoder is trusted, and by it: the best partner, how much it is better than the next, and its place. */
  'trust',
  'meaning-best',
  'meaning-margin',
  'meaning-place',
  /** Likeness of its link with it, without it, the difference, and of itself to the link's other side. */
  'meaning-with',
  'meaning-without',
  'meaning-gain',
  'meaning-own',
  /** The best likeness to one segment, and to two side by side, near where it stands. */
  'meaning-near',
  'meaning-near-two',
  /** How sure its tokens are to be said nowhere in its link, in what lies near, in all that it is compared with. */
  'token-link',
  'token-near',
  'token-reach',
  'token-found',
  /** How much only this segment says, of its link's other side and of what lies near. */
  'token-need-link',
  'token-need-near',
] as const;

type OwnFeature = (typeof OWN_FEATURES)[number];

/** Of the segments before and behind it, these tell something about it, too. */
const NEIGHBOR_FEATURES: readonly OwnFeature[] = [
  'alone',
  'gap',
  'link-own',
  'link-other',
  'length',
  'ratio-gain',
  'content-best',
  'meaning-best',
  'meaning-margin',
  'meaning-gain',
  'meaning-own',
  'meaning-near',
  'token-link',
  'token-near',
  'token-need-near',
];

export const GAP_FEATURES: readonly string[] = [
  'original',
  ...OWN_FEATURES,
  ...NEIGHBOR_FEATURES.map((name) => `before:${name}`),
  ...NEIGHBOR_FEATURES.map((name) => `behind:${name}`),
];

const roundToThousandth = (value: number): number => Math.round(1000 * value) / 1000;

const INDEX = Object.fromEntries(OWN_FEATURES.map((name, at) => [name, at])) as Readonly<Record<OwnFeature, number>>;
const NEIGHBOR_INDICES = NEIGHBOR_FEATURES.map((name) => INDEX[name]);

/**
 * The features of every segment of one side, in the order of `GAP_FEATURES`, in thousandths: browsers differ in the last
 * digits of logarithms, and a tree must not go another way for these.
 */
export function computeGapFeatures(searched: SearchedAlignment, side: Side): Float64Array[] {
  const own = computeOwnFeatures(searched, VIEWS[side]);
  return own.map((row, at) => {
    const features = new Float64Array(GAP_FEATURES.length);
    features[0] = side === 'original' ? 1 : 0;
    features.set(row, 1);
    let place = row.length + 1;
    for (const neighbor of [own[at - 1], own[at + 1]])
      for (const index of NEIGHBOR_INDICES) features[place++] = neighbor?.[index] ?? 0;
    for (let k = 0; k < features.length; k++) features[k] = roundToThousandth(features[k]!);
    return features;
  });
}

function computeOwnFeatures(searched: SearchedAlignment, view: View): Float64Array[] {
  const { beads } = searched;
  const alone = view.side === 'original' ? searched.marginals.aloneO : searched.marginals.aloneT;
  const gapsBeyond = beads.map(view.fromBead).flatMap(({ count, otherFirst }) => (count === 0 ? [otherFirst] : []));
  const { band, meaning } = searched.context;
  // Only what rests on embeddings asks for these.
  const neighborhoods = meaning ? listNeighborhoods(beads, view) : [];
  const reaches = meaning ? listReaches(band, view) : [];
  const rows: Float64Array[] = [];
  beads.forEach((bead, at) => {
    const { first, count } = view.fromBead(bead);
    for (let k = first; k < first + count; k++) {
      const row = new Float64Array(OWN_FEATURES.length);
      row[INDEX.alone] = toLogOdds(alone.get(k) ?? 0);
      writePlace(searched, view, bead, k, row);
      const variants = listLinkVariants(beads, view, at, k);
      writeLengths(searched, view, variants, row);
      writeContent(searched, view, k, variants, row);
      row[INDEX.moved] = computeMovedScore(searched, view, k, gapsBeyond);
      rows[k] = row;
      if (!meaning) continue;
      const segment = { k, variants, reach: reaches[k]!, neighborhood: neighborhoods[at]! };
      writeMeaning(searched, view, segment, row);
      writeTokens(searched, view, segment, row);
    }
  });
  return rows;
}

function writePlace({ context }: SearchedAlignment, view: View, bead: Bead, k: number, row: Float64Array): void {
  const [own, other] = [context[view.side], context[view.side === 'original' ? 'translation' : 'original']];
  const { count, otherFirst, otherCount } = view.fromBead(bead);
  row[INDEX.gap] = otherCount ? 0 : 1;
  row[INDEX['link-own']] = count;
  row[INDEX['link-other']] = otherCount;
  row[INDEX.length] = Math.log(own.length[k]! + 1);
  row[INDEX.clausal] = own.clausal ? 1 : 0;
  row[INDEX.heading] = own.kind[k] === 'paragraph' ? 0 : 1;
  row[INDEX['other-kind']] = otherCount && own.kind[k] !== other.kind[otherFirst] ? 1 : 0;
  row[INDEX['starts-block']] = own.starts[k]!;
  row[INDEX['ends-block']] = own.ends[k]!;
}

function computeRatio({ original: o, translation: t, ratio }: AlignmentContext, { i, a, j, b }: Bead): number {
  return Math.log((t.before[j + b]! - t.before[j]! + 4) / ((o.before[i + a]! - o.before[i]!) * ratio + 4));
}

function writeLengths(
  { context }: SearchedAlignment,
  view: View,
  variants: readonly LinkVariants[],
  row: Float64Array,
): void {
  const sign = view.side === 'original' ? 1 : -1;
  const { withSegment, withoutSegment, gain } = measureBestLink(
    variants,
    (bead) => sign * computeRatio(context, bead),
    (ratioWith, ratioWithout) => Math.abs(ratioWithout) - Math.abs(ratioWith),
  );
  row[INDEX['ratio-with']] = withSegment;
  row[INDEX['ratio-without']] = withoutSegment;
  row[INDEX['ratio-gain']] = -gain;
}

function writeContent(
  { context }: SearchedAlignment,
  view: View,
  k: number,
  variants: readonly LinkVariants[],
  row: Float64Array,
): void {
  row[INDEX['content-best']] = (view.side === 'original' ? context.bestO : context.bestT)[k]!;
  const { withSegment, gain } = measureBestLink(variants, (bead) => computeBeadContent(context, bead));
  row[INDEX['content-link']] = withSegment;
  row[INDEX['content-lost']] = gain;
}

/** The least log-odds that a segment is found elsewhere: that of nothing to compare it with. */
const NOT_MOVED = -9;

function computeMovedScore(
  { context, weights }: SearchedAlignment,
  view: View,
  k: number,
  gapsBeyond: readonly number[],
): number {
  if (gapsBeyond.length > MAX_GAPS) return NOT_MOVED;
  return gapsBeyond.reduce((most, gap) => {
    const link = view.toBead({ first: k, count: 1, otherFirst: gap, otherCount: 1 });
    return Math.max(most, scoreMovedLink(context, link, weights.moved));
  }, NOT_MOVED);
}

/** A segment on the best path. */
interface PlacedSegment {
  readonly k: number;
  readonly variants: readonly LinkVariants[];
  /** The segments of the other side that it is compared with, and those near it. */
  readonly reach: SegmentRange;
  readonly neighborhood: SegmentRange;
}

function writeMeaning(
  { context }: SearchedAlignment,
  view: View,
  { k, variants, reach, neighborhood: [from, to] }: PlacedSegment,
  row: Float64Array,
): void {
  const { meaning } = context;
  if (!meaning?.places(view.side, k)) return;
  const measure = ({ i, a, j, b }: Bead): number => (meaning.knows(i, a, j, b) ? meaning.likeness(i, a, j, b) : 0);
  /** Of the segment to some of the other side. */
  const likeness = (otherFirst: number, otherCount: number): number =>
    measure(view.toBead({ first: k, count: 1, otherFirst, otherCount }));
  row[INDEX.trust] = meaning.trust;
  const [first, second, partner] = findBestTwo(reach, (q) => likeness(q, 1));
  row[INDEX['meaning-best']] = first;
  row[INDEX['meaning-margin']] = first - second;
  row[INDEX['meaning-place']] = partner >= from && partner < to ? 1 : 0;
  const { withSegment, withoutSegment, gain, link } = measureBestLink(variants, measure);
  row[INDEX['meaning-with']] = withSegment;
  row[INDEX['meaning-without']] = withoutSegment;
  row[INDEX['meaning-gain']] = gain;
  if (link) {
    const { otherFirst, otherCount } = view.fromBead(link);
    row[INDEX['meaning-own']] = likeness(otherFirst, otherCount);
  }
  let [near, nearTwo] = [0, 0];
  for (let q = from; q < to; q++) {
    near = Math.max(near, likeness(q, 1));
    if (q + 1 < to) nearTwo = Math.max(nearTwo, likeness(q, 2));
  }
  row[INDEX['meaning-near']] = near;
  row[INDEX['meaning-near-two']] = nearTwo;
}

/** What a segment up to so many before or after says, too, needs no other. */
const NEED_REACH = 2;

/** So far around where a segment stands its tokens are looked for: the time grows with the length of a text alone. */
const TOKEN_REACH = 60;

function writeTokens(
  { context: { tokens } }: SearchedAlignment,
  { side, fromBead }: View,
  { k, variants, reach, neighborhood }: PlacedSegment,
  row: Float64Array,
): void {
  if (!tokens?.count(side, k)) return;
  row[INDEX['token-near']] = tokens.computeAbsence(side, k, ...neighborhood);
  const [from, to] = neighborhood;
  const [least, most] = [Math.max(reach[0], from - TOKEN_REACH), Math.min(reach[1], to + TOKEN_REACH)];
  row[INDEX['token-reach']] = tokens.computeAbsence(side, k, least, most);
  row[INDEX['token-found']] = tokens.computeFoundShare(side, k, ...neighborhood);
  row[INDEX['token-need-near']] = tokens.computeNeed(side, k, ...neighborhood, NEED_REACH);
  const linked = variants.map(({ with: link }): SegmentRange => {
    const { otherFirst, otherCount } = fromBead(link);
    return [otherFirst, otherFirst + otherCount];
  });
  if (!linked.length) return;
  row[INDEX['token-link']] = Math.min(...linked.map((range) => tokens.computeAbsence(side, k, ...range)));
  row[INDEX['token-need-link']] = Math.max(...linked.map((range) => tokens.computeNeed(side, k, ...range, NEED_REACH)));
}

/** The best and the second best likeness to a single segment of the other side, and the place of the best. */
function findBestTwo(
  [from, to]: SegmentRange,
  likeness: (q: number) => number,
): readonly [first: number, second: number, place: number] {
  let [first, second, place] = [-1, -1, -1];
  for (let q = from; q < to; q++) {
    const value = likeness(q);
    if (value > first) [second, first, place] = [first, value, q];
    else if (value > second) second = value;
  }
  return [first, second, place];
}
