import type { Alignment, AnalyzedSegment, Link } from '../core';
import { type Bead, Steps } from './bead-scores';
import { beadContent, type Context, contextOf, withRatio } from './context';
import { Lattice } from './lattice';
import { absorbed } from './postprocess/absorb-short-gaps';
import { between, type Calibration, calibrated, calibrationFeatures } from './postprocess/calibration';
import { type Beliefs, beliefsOf, probabilityOf } from './postprocess/marginals';
import { type Moved, movedPassages } from './postprocess/moved-passages';
import { DENIED_SURE, denied } from './postprocess/reject-unsupported-link';
import { uncertainIn } from './postprocess/uncertain-runs';
import { type AlignmentWeights, LEARNT } from './weights';

/**
 * What corresponds between two texts, with probabilities. Deterministic; time grows with the product of both for
 * articles, with their sum beyond (see `bandFor`).
 */
export function align(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  weights: AlignmentWeights = LEARNT,
): Alignment {
  if (!translation.length || !original.length)
    return { links: gapsOnly(translation, original), uncertain: [], support: 0 };
  const first = contextOf(original, translation);
  const rough = new Steps(first, weights);
  const context = withRatio(first, learntRatio(first, new Lattice(rough).best()));
  const lattice = new Lattice(new Steps(context, weights, rough));
  const belief = beliefsOf(lattice);
  const beads = absorbed(
    lattice.best().flatMap((bead) => earned(bead, belief).flatMap((own) => denied(own, context))),
    context,
  );
  const gaps = beads.filter((bead) => !bead.a || !bead.b);
  const moved = movedPassages(
    context,
    gaps.filter((g) => g.a).map((g) => g.i),
    gaps.filter((g) => g.b).map((g) => g.j),
    weights.moved,
  );
  const calibration = calibrationFor(context, weights);
  const links = linksOf(beads, moved, (bead) => scoreOf(bead, belief, context, calibration), translation, original);
  return { links, uncertain: uncertainIn(links), support: supportOf(context, beads) };
}

/** Mean content shared beyond chance over the links, in nats: near nothing between unrelated texts. */
function supportOf(context: Context, beads: readonly Bead[]): number {
  const links = beads.filter(({ a, b }) => a && b);
  const total = links.reduce((sum, bead) => sum + beadContent(context, bead), 0);
  return links.length ? round(total / links.length) : 0;
}

/** Characters; shorter passages say little about how long a translation runs. */
const TELLING = 30;

/** The median length ratio of the one-to-one links: what was dropped or added does not shift it. */
function learntRatio(context: Context, beads: readonly Bead[]): number {
  const ratios = beads
    .filter(({ i, a, j, b }) => a === 1 && b === 1 && context.o.length[i]! > TELLING && context.t.length[j]! > TELLING)
    .map(({ i, j }) => context.t.length[j]! / context.o.length[i]!)
    .sort((x, y) => x - y);
  if (ratios.length < 5) return context.ratio;
  // The geometric mean of the middle two, where there are two: the ratio seen from the other side is its inverse.
  return Math.sqrt(ratios[ratios.length >> 1]! * ratios[(ratios.length - 1) >> 1]!);
}

/** From this probability of standing alone, a piece does not go along in a link of several. */
const ALONE = 0.5;

/** A link less the pieces that more probably stand alone, each of which becomes a gap of its own. */
function earned(bead: Bead, { aloneO, aloneT }: Beliefs): Bead[] {
  const { i, a, j, b } = bead;
  if (!a || !b || a + b === 2) return [bead];
  const lone = (alone: ReadonlyMap<number, number>, from: number, count: number) =>
    count > 1 ? Array.from({ length: count }, (_, k) => from + k).filter((k) => (alone.get(k) ?? 0) >= ALONE) : [];
  const [looseO, looseT] = [lone(aloneO, i, a), lone(aloneT, j, b)];
  if (looseO.length === a || looseT.length === b || looseO.length + looseT.length === 0) return [bead];
  return parted(bead, looseO, looseT);
}

/** The gaps before and behind what is left; a piece loose in the middle stays, since a link is a stretch. */
function parted({ i, a, j, b }: Bead, looseO: readonly number[], looseT: readonly number[]): Bead[] {
  const [fromO, toO] = trimmed(i, a, looseO);
  const [fromT, toT] = trimmed(j, b, looseT);
  const gaps = (from: number, to: number, gap: (k: number) => Bead) =>
    Array.from({ length: to - from }, (_, k) => gap(from + k));
  return [
    ...gaps(i, fromO, (k) => ({ i: k, a: 1, j, b: 0 })),
    ...gaps(j, fromT, (k) => ({ i: fromO, a: 0, j: k, b: 1 })),
    { i: fromO, a: toO - fromO, j: fromT, b: toT - fromT },
    ...gaps(toO, i + a, (k) => ({ i: k, a: 1, j: toT, b: 0 })),
    ...gaps(toT, j + b, (k) => ({ i: i + a, a: 0, j: k, b: 1 })),
  ];
}

function trimmed(from: number, count: number, loose: readonly number[]): [number, number] {
  let [start, end] = [from, from + count];
  while (loose.includes(start)) start++;
  while (loose.includes(end - 1)) end--;
  return [start, end];
}

/** A model that has another kind of evidence to go by is sure of other things. */
const calibrationFor = ({ meaning }: Context, { calibration, believed }: AlignmentWeights): Calibration =>
  meaning && believed ? between(calibration, believed, meaning.trust) : calibration;

/** How surely a link or gap is right, 0..1. */
function scoreOf(bead: Bead, belief: Beliefs, { o, t }: Context, { alone, linked }: Calibration): number {
  const features = (clausal: boolean) => calibrationFeatures(probabilityOf(bead, belief), clausal);
  if (bead.a && bead.b) return calibrated(features(o.clausal || t.clausal), linked);
  const score = calibrated(features(bead.a ? o.clausal : t.clausal), alone);
  return bead.denied ? Math.max(DENIED_SURE, score) : score;
}

const ids = (segments: readonly AnalyzedSegment[], from: number, count: number) =>
  segments.slice(from, from + count).map((s) => s.id);

function linksOf(
  beads: readonly Bead[],
  moved: readonly Moved[],
  scored: (bead: Bead) => number,
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
): Link[] {
  const takenO = new Set(moved.flatMap(({ i, a }) => Array.from({ length: a }, (_, k) => i + k)));
  const takenT = new Map(moved.map((m) => [m.j, m]));
  const coveredT = new Set(moved.flatMap(({ j, b }) => Array.from({ length: b }, (_, k) => j + k)));
  const out: Link[] = [];
  for (const bead of beads) {
    const gap = !bead.a || !bead.b;
    const there = gap && bead.b ? takenT.get(bead.j) : undefined;
    if (there)
      out.push({
        translation: ids(translation, there.j, there.b),
        original: ids(original, there.i, there.a),
        score: round(there.score),
        moved: true,
      });
    if (gap && (bead.b ? coveredT.has(bead.j) : takenO.has(bead.i))) continue;
    out.push({
      translation: ids(translation, bead.j, bead.b),
      original: ids(original, bead.i, bead.a),
      score: round(scored(bead)),
    });
  }
  return out;
}

/** Three digits are all that is known, and the same on every platform. */
const round = (value: number) => Math.round(value * 1000) / 1000;

const gapsOnly = (translation: readonly AnalyzedSegment[], original: readonly AnalyzedSegment[]): Link[] => [
  ...original.map((s) => ({ translation: [], original: [s.id], score: 1 })),
  ...translation.map((s) => ({ translation: [s.id], original: [], score: 1 })),
];
