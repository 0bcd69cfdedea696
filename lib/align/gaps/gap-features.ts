/** What tells whether a segment stands alone, after the lattice has been searched: one row of numbers a segment. */
import type { Bead, BeadScores } from '../bead-scores';
import { type AlignmentContext, computeBeadContent } from '../context';
import type { Marginals } from '../postprocess/marginals';
import { computeMovedFeatures } from '../postprocess/moved-passages';

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
];

export const GAP_FEATURES: readonly string[] = [
  'original',
  ...OWN_FEATURES,
  ...NEIGHBOR_FEATURES.map((name) => `before:${name}`),
  ...NEIGHBOR_FEATURES.map((name) => `behind:${name}`),
];

const roundToThousandth = (value: number): number => Math.round(1000 * value) / 1000;

const INDEX = Object.fromEntries(OWN_FEATURES.map((name, at) => [name, at])) as Readonly<Record<OwnFeature, number>>;

/** The best path and its probabilities. */
export interface SearchedAlignment {
  readonly context: AlignmentContext;
  readonly scores: BeadScores;
  readonly beads: readonly Bead[];
  readonly marginals: Marginals;
  /** Weights of `MOVED_FEATURES`. */
  readonly moved: Float64Array;
}

/** One text seen from itself: `own` is its side of a link, `other` the other's. */
interface View {
  readonly side: 'o' | 't';
  /** A link of `n` segments from `p` on with `m` of the other side from `q` on. */
  readonly toBead: (p: number, n: number, q: number, m: number) => Bead;
  readonly fromBead: (bead: Bead) => readonly [p: number, n: number, q: number, m: number];
}

const VIEWS: Readonly<Record<'o' | 't', View>> = {
  o: {
    side: 'o',
    toBead: (i, a, j, b) => ({ i, a, j, b }),
    fromBead: ({ i, a, j, b }) => [i, a, j, b],
  },
  t: {
    side: 't',
    toBead: (j, b, i, a) => ({ i, a, j, b }),
    fromBead: ({ i, a, j, b }) => [j, b, i, a],
  },
};

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
      writeLengths(searched, view, at, k, set);
      writeContent(searched, view, at, k, set);
      set('moved', computeMovedScore(searched, view, k, gapsBeyond));
      writeMeaning(searched, view, at, k, set);
      rows[k] = row;
    }
  });
  return rows;
}

type Setter = (name: OwnFeature, value: number) => void;

function toLogOdds(probability: number): number {
  const clamped = Math.min(1 - 1e-4, Math.max(1e-4, probability));
  return Math.log(clamped / (1 - clamped));
}

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

/** The link that a segment is in, or the nearest ones that a gap could join: on either side, past other gaps. */
function listLinks({ beads }: SearchedAlignment, view: View, at: number, k: number): readonly Bead[] {
  const bead = beads[at]!;
  if (bead.a && bead.b) return [bead];
  return [-1, 1].flatMap((step) => {
    let next = at + step;
    while (beads[next] && view.fromBead(beads[next]!)[1] === 0) next += step;
    const near = beads[next];
    if (!near?.a || !near.b) return [];
    const [p, n] = view.fromBead(near);
    return p + n === k || p === k + 1 ? [near] : [];
  });
}

/** A link with a segment at its edge, and without it; without is undefined where nothing is left, or it is within. */
function splitLink(view: View, link: Bead, k: number): { with: Bead; without: Bead | undefined } {
  const [p, n, q, m] = view.fromBead(link);
  if (k < p || k >= p + n) return { with: view.toBead(Math.min(p, k), n + 1, q, m), without: link };
  const isEdge = n > 1 && (k === p || k === p + n - 1);
  return { with: link, without: isEdge ? view.toBead(k === p ? p + 1 : p, n - 1, q, m) : undefined };
}

function computeRatio({ o, t, ratio }: AlignmentContext, { i, a, j, b }: Bead): number {
  return Math.log((t.before[j + b]! - t.before[j]! + 4) / ((o.before[i + a]! - o.before[i]!) * ratio + 4));
}

function writeLengths(searched: SearchedAlignment, view: View, at: number, k: number, set: Setter): void {
  const sign = view.side === 'o' ? 1 : -1;
  let best: readonly [number, number] | undefined;
  for (const link of listLinks(searched, view, at, k)) {
    const split = splitLink(view, link, k);
    const withIt = sign * computeRatio(searched.context, split.with);
    const withoutIt = split.without ? sign * computeRatio(searched.context, split.without) : 0;
    if (!best || Math.abs(withIt) - Math.abs(withoutIt) < Math.abs(best[0]) - Math.abs(best[1]))
      best = [withIt, withoutIt];
  }
  const [withIt, withoutIt] = best ?? [0, 0];
  set('ratio-with', withIt);
  set('ratio-without', withoutIt);
  set('ratio-gain', Math.abs(withIt) - Math.abs(withoutIt));
}

function writeContent(searched: SearchedAlignment, view: View, at: number, k: number, set: Setter): void {
  const { context } = searched;
  set('content-best', (view.side === 'o' ? context.bestO : context.bestT)[k]!);
  let best: readonly [number, number] | undefined;
  for (const link of listLinks(searched, view, at, k)) {
    const split = splitLink(view, link, k);
    const withIt = computeBeadContent(context, split.with);
    const withoutIt = split.without ? computeBeadContent(context, split.without) : 0;
    if (!best || withIt - withoutIt > best[0] - best[1]) best = [withIt, withoutIt];
  }
  const [withIt, withoutIt] = best ?? [0, 0];
  set('content-link', withIt);
  set('content-lost', withIt - withoutIt);
}

/** The least log-odds that a segment is found elsewhere: that of nothing to compare it with. */
const NOT_MOVED = -9;

/** With more gaps on the other side nothing is looked for there: time grows with the product. */
const MAX_GAPS = 120;

function computeMovedScore(
  { context, moved }: SearchedAlignment,
  view: View,
  k: number,
  gapsBeyond: readonly number[],
): number {
  if (gapsBeyond.length > MAX_GAPS) return NOT_MOVED;
  return gapsBeyond.reduce((most, gap) => {
    const features = computeMovedFeatures(context, view.toBead(k, 1, gap, 1));
    return Math.max(
      most,
      features.reduce((sum, value, at) => sum + value * moved[at]!, 0),
    );
  }, NOT_MOVED);
}

function writeMeaning(searched: SearchedAlignment, view: View, at: number, k: number, set: Setter): void {
  const { context, beads } = searched;
  const { meaning } = context;
  if (!meaning?.places(view.side, k)) return;
  const likeness = (p: number, n: number, q: number, m: number): number => {
    const { i, a, j, b } = view.toBead(p, n, q, m);
    return meaning.knows(i, a, j, b) ? meaning.likeness(i, a, j, b) : 0;
  };
  set('trust', meaning.trust);
  const [first, second, partner] = findBestTwo(context, view, k, likeness);
  const [from, to] = findNeighborhood(beads, view, at);
  set('meaning-best', first);
  set('meaning-margin', first - second);
  set('meaning-place', partner >= from && partner < to ? 1 : 0);
  let best: readonly [number, number, number] | undefined;
  for (const link of listLinks(searched, view, at, k)) {
    const split = splitLink(view, link, k);
    const [, , q, m] = view.fromBead(link);
    const measured = [
      likeness(...view.fromBead(split.with)),
      split.without ? likeness(...view.fromBead(split.without)) : 0,
      likeness(k, 1, q, m),
    ] as const;
    if (!best || measured[0] - measured[1] > best[0] - best[1]) best = measured;
  }
  const [withIt, withoutIt, itself] = best ?? [0, 0, 0];
  set('meaning-with', withIt);
  set('meaning-without', withoutIt);
  set('meaning-gain', withIt - withoutIt);
  set('meaning-own', itself);
  let [near, nearTwo] = [0, 0];
  for (let q = from; q < to; q++) {
    near = Math.max(near, likeness(k, 1, q, 1));
    if (q + 1 < to) nearTwo = Math.max(nearTwo, likeness(k, 1, q, 2));
  }
  set('meaning-near', near);
  set('meaning-near-two', nearTwo);
}

/** The best and the second best likeness to a single segment of the other side, and the place of the best. */
function findBestTwo(
  { band, o, t }: AlignmentContext,
  view: View,
  k: number,
  likeness: (p: number, n: number, q: number, m: number) => number,
): readonly [number, number, number] {
  let [first, second, place] = [-1, -1, -1];
  const [from, to] = view.side === 'o' ? [band.lo[k]!, band.hi[k]!] : [0, o.count];
  for (let q = from; q < Math.min(to, view.side === 'o' ? t.count : o.count); q++) {
    if (view.side === 't' && (k < band.lo[q]! || k >= band.hi[q]!)) continue;
    const value = likeness(k, 1, q, 1);
    if (value > first) [second, first, place] = [first, value, q];
    else if (value > second) second = value;
  }
  return [first, second, place];
}

/** The other side's segments from the link before to the link behind, with those of both. */
function findNeighborhood(beads: readonly Bead[], view: View, at: number): readonly [from: number, to: number] {
  const [, , q, m] = view.fromBead(beads[at]!);
  let [from, to] = [q, q + m];
  for (let x = at - 1; x >= 0; x--) {
    const bead = beads[x]!;
    from = Math.min(from, view.fromBead(bead)[2]);
    if (bead.a && bead.b) break;
  }
  for (let x = at + 1; x < beads.length; x++) {
    const bead = beads[x]!;
    const [, , q2, m2] = view.fromBead(bead);
    to = Math.max(to, q2 + m2);
    if (bead.a && bead.b) break;
  }
  return [from, to];
}
