import type { Alignment, AnalyzedSegment, Link } from '../core';
import { type Bead, BeadScores } from './bead-scores';
import { type AlignmentContext, buildAlignmentContext, computeBeadContent, setLengthRatio } from './context';
import { Lattice } from './lattice';
import { absorbShortGaps } from './postprocess/absorb-short-gaps';
import {
  type Calibration,
  calibrate,
  computeCalibrationFeatures,
  interpolateCalibration,
} from './postprocess/calibration';
import { computeMarginals, getBeadProbability, type Marginals } from './postprocess/marginals';
import { findMovedPassages, type MovedLink } from './postprocess/moved-passages';
import { REJECTED_CONFIDENCE, rejectUnsupportedLink } from './postprocess/reject-unsupported-link';
import { findUncertainRuns } from './postprocess/uncertain-runs';
import { type AlignmentWeights, WEIGHTS_PLAIN } from './weights';

/**
 * What corresponds between two texts, with probabilities. Deterministic; time grows with the product of both for
 * articles, with their sum beyond (see `bandFor`).
 */
export function align(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  weights: AlignmentWeights = WEIGHTS_PLAIN,
): Alignment {
  if (!translation.length || !original.length)
    return { links: buildGapLinks(translation, original), uncertain: [], support: 0 };
  const first = buildAlignmentContext(original, translation);
  const rough = new BeadScores(first, weights);
  const context = setLengthRatio(first, computeMedianLengthRatio(first, new Lattice(rough).best()));
  const lattice = new Lattice(new BeadScores(context, weights, rough));
  const belief = computeMarginals(lattice);
  const beads = absorbShortGaps(
    lattice.best().flatMap((bead) => splitOffGaps(bead, belief).flatMap((own) => rejectUnsupportedLink(own, context))),
    context,
  );
  const gaps = beads.filter((bead) => !bead.a || !bead.b);
  const moved = findMovedPassages(
    context,
    gaps.filter((g) => g.a).map((g) => g.i),
    gaps.filter((g) => g.b).map((g) => g.j),
    weights.moved,
  );
  const calibration = getCalibration(context, weights);
  const links = buildLinks(
    beads,
    moved,
    (bead) => scoreBead(bead, belief, context, calibration),
    translation,
    original,
  );
  return { links, uncertain: findUncertainRuns(links), support: computeSupport(context, beads) };
}

/** Mean content shared beyond chance over the links, in nats: near nothing between unrelated texts. */
function computeSupport(context: AlignmentContext, beads: readonly Bead[]): number {
  const links = beads.filter(({ a, b }) => a && b);
  const total = links.reduce((sum, bead) => sum + computeBeadContent(context, bead), 0);
  return links.length ? roundToThousandth(total / links.length) : 0;
}

/** Characters; shorter passages say little about how long a translation runs. */
const MIN_RATIO_LENGTH = 30;

/** The median length ratio of the one-to-one links: what was dropped or added does not shift it. */
function computeMedianLengthRatio(context: AlignmentContext, beads: readonly Bead[]): number {
  const ratios = beads
    .filter(
      ({ i, a, j, b }) =>
        a === 1 && b === 1 && context.o.length[i]! > MIN_RATIO_LENGTH && context.t.length[j]! > MIN_RATIO_LENGTH,
    )
    .map(({ i, j }) => context.t.length[j]! / context.o.length[i]!)
    .sort((x, y) => x - y);
  if (ratios.length < 5) return context.ratio;
  // The geometric mean of the middle two, where there are two: the ratio seen from the other side is its inverse.
  return Math.sqrt(ratios[ratios.length >> 1]! * ratios[(ratios.length - 1) >> 1]!);
}

/** From this probability of standing alone, a piece does not go along in a link of several. */
const MIN_GAP_PROBABILITY = 0.5;

/** A link less the pieces that more probably stand alone, each of which becomes a gap of its own. */
function splitOffGaps(bead: Bead, { aloneO, aloneT }: Marginals): Bead[] {
  const { i, a, j, b } = bead;
  if (!a || !b || a + b === 2) return [bead];
  const lone = (alone: ReadonlyMap<number, number>, from: number, count: number) =>
    count > 1
      ? Array.from({ length: count }, (_, k) => from + k).filter((k) => (alone.get(k) ?? 0) >= MIN_GAP_PROBABILITY)
      : [];
  const [looseO, looseT] = [lone(aloneO, i, a), lone(aloneT, j, b)];
  if (looseO.length === a || looseT.length === b || looseO.length + looseT.length === 0) return [bead];
  return splitBead(bead, looseO, looseT);
}

/** The gaps before and behind what is left; a piece loose in the middle stays, since a link is a stretch. */
function splitBead({ i, a, j, b }: Bead, looseO: readonly number[], looseT: readonly number[]): Bead[] {
  const [fromO, toO] = trimLooseEnds(i, a, looseO);
  const [fromT, toT] = trimLooseEnds(j, b, looseT);
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

function trimLooseEnds(from: number, count: number, loose: readonly number[]): [number, number] {
  let [start, end] = [from, from + count];
  while (loose.includes(start)) start++;
  while (loose.includes(end - 1)) end--;
  return [start, end];
}

/** A model that has another kind of evidence to go by is sure of other things. */
const getCalibration = ({ meaning }: AlignmentContext, { calibration, believed }: AlignmentWeights): Calibration =>
  meaning && believed ? interpolateCalibration(calibration, believed, meaning.trust) : calibration;

/** How surely a link or gap is right, 0..1. */
function scoreBead(bead: Bead, belief: Marginals, { o, t }: AlignmentContext, { alone, linked }: Calibration): number {
  const features = (clausal: boolean) => computeCalibrationFeatures(getBeadProbability(bead, belief), clausal);
  if (bead.a && bead.b) return calibrate(features(o.clausal || t.clausal), linked);
  const score = calibrate(features(bead.a ? o.clausal : t.clausal), alone);
  return bead.denied ? Math.max(REJECTED_CONFIDENCE, score) : score;
}

const getSegmentIds = (segments: readonly AnalyzedSegment[], from: number, count: number) =>
  segments.slice(from, from + count).map((s) => s.id);

function buildLinks(
  beads: readonly Bead[],
  moved: readonly MovedLink[],
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
        translation: getSegmentIds(translation, there.j, there.b),
        original: getSegmentIds(original, there.i, there.a),
        score: roundToThousandth(there.score),
        moved: true,
      });
    if (gap && (bead.b ? coveredT.has(bead.j) : takenO.has(bead.i))) continue;
    out.push({
      translation: getSegmentIds(translation, bead.j, bead.b),
      original: getSegmentIds(original, bead.i, bead.a),
      score: roundToThousandth(scored(bead)),
    });
  }
  return out;
}

/** Three digits are all that is known, and the same on every platform. */
const roundToThousandth = (value: number) => Math.round(value * 1000) / 1000;

const buildGapLinks = (translation: readonly AnalyzedSegment[], original: readonly AnalyzedSegment[]): Link[] => [
  ...original.map((s) => ({ translation: [], original: [s.id], score: 1 })),
  ...translation.map((s) => ({ translation: [s.id], original: [], score: 1 })),
];
