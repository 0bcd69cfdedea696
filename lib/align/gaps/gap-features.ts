/** What tells whether a segment stands alone, after the lattice has been searched: one row of numbers a segment. */
import { toLogOdds } from '../../util/logistic';
import type { Bead } from '../bead-scores';
import { type AlignmentContext, computeBeadContent } from '../context';
import { MAX_GAPS, scoreMovedLink } from '../postprocess/moved-passages';
import type { SearchedAlignment } from '../search-alignment';
import { type LinkVariants, listLinkVariants, measureBest } from './link-variants';
import { listNeighborhoods, listReaches, type SegmentRange, VIEWS, type View } from './text-view';

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

/**
 * The features of every segment of one side, in the order of `GAP_FEATURES`, in thousandths: browsers differ in the last
 * digits of logarithms, and a tree must not go another way for these.
 */
export function computeGapFeatures(searched: SearchedAlignment, side: 'o' | 't'): Float64Array[] {
  const own = computeOwnFeatures(searched, VIEWS[side]);
  const none = new Float64Array(OWN_FEATURES.length);
  const pick = (row: Float64Array | undefined) => NEIGHBOR_FEATURES.map((name) => (row ?? none)[INDEX[name]]!);
  return own.map((row, at) =>
    Float64Array.from([side === 'o' ? 1 : 0, ...row, ...pick(own[at - 1]), ...pick(own[at + 1])], roundToThousandth),
  );
}

function computeOwnFeatures(searched: SearchedAlignment, view: View): Float64Array[] {
  const { beads } = searched;
  const alone = view.side === 'o' ? searched.marginals.aloneO : searched.marginals.aloneT;
  const gapsBeyond = beads.filter((bead) => view.fromBead(bead)[1] === 0).map((bead) => view.fromBead(bead)[2]);
  const neighborhoods = listNeighborhoods(beads, view);
  const reaches = listReaches(searched.context.band, view);
  const rows: Float64Array[] = [];
  beads.forEach((bead, at) => {
    const [p, n] = view.fromBead(bead);
    for (let k = p; k < p + n; k++) {
      const row = new Float64Array(OWN_FEATURES.length);
      const set = (name: OwnFeature, value: number) => {
        row[INDEX[name]] = value;
      };
      set('alone', toLogOdds(alone.get(k) ?? 0));
      writePlace(searched, view, bead, k, set);
      const variants = listLinkVariants(beads, view, at, k);
      writeLengths(searched, view, variants, set);
      writeContent(searched, view, k, variants, set);
      set('moved', computeMovedScore(searched, view, k, gapsBeyond));
      const segment = { k, variants, reach: reaches[k]!, neighborhood: neighborhoods[at]! };
      writeMeaning(searched, view, segment, set);
      writeTokens(searched, view, segment, set);
      rows[k] = row;
    }
  });
  return rows;
}

type Setter = (name: OwnFeature, value: number) => void;

function writePlace({ context }: SearchedAlignment, view: View, bead: Bead, k: number, set: Setter): void {
  const [own, other] = [context[view.side], context[view.side === 'o' ? 't' : 'o']];
  const [, n, q, m] = view.fromBead(bead);
  set('gap', m ? 0 : 1);
  set('link-own', n);
  set('link-other', m);
  set('length', Math.log(own.length[k]! + 1));
  set('clausal', own.clausal ? 1 : 0);
  set('heading', own.kind[k] === 'paragraph' ? 0 : 1);
  set('other-kind', m && own.kind[k] !== other.kind[q] ? 1 : 0);
  set('starts-block', own.starts[k]!);
  set('ends-block', own.ends[k]!);
}

function computeRatio({ o, t, ratio }: AlignmentContext, { i, a, j, b }: Bead): number {
  return Math.log((t.before[j + b]! - t.before[j]! + 4) / ((o.before[i + a]! - o.before[i]!) * ratio + 4));
}

function writeLengths(
  { context }: SearchedAlignment,
  view: View,
  variants: readonly LinkVariants[],
  set: Setter,
): void {
  const sign = view.side === 'o' ? 1 : -1;
  const [withIt, withoutIt, gain] = measureBest(
    variants,
    (bead) => sign * computeRatio(context, bead),
    (ratioWith, ratioWithout) => Math.abs(ratioWithout) - Math.abs(ratioWith),
  );
  set('ratio-with', withIt);
  set('ratio-without', withoutIt);
  set('ratio-gain', -gain);
}

function writeContent(
  { context }: SearchedAlignment,
  view: View,
  k: number,
  variants: readonly LinkVariants[],
  set: Setter,
): void {
  set('content-best', (view.side === 'o' ? context.bestO : context.bestT)[k]!);
  const [withIt, , gain] = measureBest(variants, (bead) => computeBeadContent(context, bead));
  set('content-link', withIt);
  set('content-lost', gain);
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
  return gapsBeyond.reduce(
    (most, gap) => Math.max(most, scoreMovedLink(context, view.toBead(k, 1, gap, 1), weights.moved)),
    NOT_MOVED,
  );
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
  set: Setter,
): void {
  const { meaning } = context;
  if (!meaning?.places(view.side, k)) return;
  const measure = ({ i, a, j, b }: Bead): number => (meaning.knows(i, a, j, b) ? meaning.likeness(i, a, j, b) : 0);
  const likeness = (p: number, n: number, q: number, m: number): number => measure(view.toBead(p, n, q, m));
  set('trust', meaning.trust);
  const [first, second, partner] = findBestTwo(reach, (q) => likeness(k, 1, q, 1));
  set('meaning-best', first);
  set('meaning-margin', first - second);
  set('meaning-place', partner >= from && partner < to ? 1 : 0);
  const [withIt, withoutIt, gain, link] = measureBest(variants, measure);
  set('meaning-with', withIt);
  set('meaning-without', withoutIt);
  set('meaning-gain', gain);
  if (link) {
    const [, , q, m] = view.fromBead(link);
    set('meaning-own', likeness(k, 1, q, m));
  }
  let [near, nearTwo] = [0, 0];
  for (let q = from; q < to; q++) {
    near = Math.max(near, likeness(k, 1, q, 1));
    if (q + 1 < to) nearTwo = Math.max(nearTwo, likeness(k, 1, q, 2));
  }
  set('meaning-near', near);
  set('meaning-near-two', nearTwo);
}

/** What a segment up to so many before or after says, too, needs no other. */
const NEED_REACH = 2;

/** So far around where a segment stands its tokens are looked for: the time grows with the length of a text alone. */
const TOKEN_REACH = 60;

function writeTokens(
  { context: { tokens } }: SearchedAlignment,
  { side, fromBead }: View,
  { k, variants, reach, neighborhood }: PlacedSegment,
  set: Setter,
): void {
  if (!tokens?.count(side, k)) return;
  set('token-near', tokens.computeAbsence(side, k, ...neighborhood));
  const [from, to] = neighborhood;
  set(
    'token-reach',
    tokens.computeAbsence(side, k, Math.max(reach[0], from - TOKEN_REACH), Math.min(reach[1], to + TOKEN_REACH)),
  );
  set('token-found', tokens.computeFoundShare(side, k, ...neighborhood));
  set('token-need-near', tokens.computeNeed(side, k, ...neighborhood, NEED_REACH));
  const linked = variants.map(({ with: link }): SegmentRange => {
    const [, , q, m] = fromBead(link);
    return [q, q + m];
  });
  if (!linked.length) return;
  set('token-link', Math.min(...linked.map((range) => tokens.computeAbsence(side, k, ...range))));
  set('token-need-link', Math.max(...linked.map((range) => tokens.computeNeed(side, k, ...range, NEED_REACH))));
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
