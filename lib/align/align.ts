/**
 * Aligns the segments of a translation and its original: links and gaps with calibrated scores. Deterministic. Time
 * grows with the product of both segment counts for articles, with their sum for longer texts (see `computeBand`).
 */
import type { Alignment, AnalyzedSegment, Link, Side } from '../core/segment';
import { type Bead, BeadScores } from './bead-scores';
import { type AlignmentContext, computeBeadContent } from './context';
import {
  absorbShortGaps,
  findUncertainRuns,
  NEEDLESS_CONFIDENCE,
  REJECTED_CONFIDENCE,
  rejectNeedlessParts,
  rejectUnlikePair,
} from './correct-links';
import { computeGapBias, estimateGaps, type GapProbabilities } from './decide-gaps';
import { Lattice } from './lattice';
import {
  type Calibration,
  calibrate,
  computeCalibrationFeatures,
  computeMarginals,
  getBeadProbability,
  interpolateCalibration,
  type Marginals,
} from './marginals';
import { findMovedPassages, listMovedSegments, type MovedLink } from './moved-passages';
import { type SearchedAlignment, searchAlignment } from './search-alignment';
import { type AlignmentWeights, WEIGHTS_PLAIN } from './weights';

/**
 * Finds the best path twice: first with the length ratio of the whole texts, then with the median ratio of the links
 * found. Postprocessing then splits doubtful links, absorbs short gaps and links moved passages.
 */
export function alignSegments(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  weights: AlignmentWeights = WEIGHTS_PLAIN,
): Alignment {
  if (!translation.length || !original.length)
    return { links: buildGapLinks(translation, original), uncertain: [], support: 0 };
  const searched = searchAlignment(translation, original, weights);
  const { context } = searched;
  const isSecondStage = computeSupport(context, searched.beads) >= MIN_SUPPORT;
  const { beads, marginals, gaps } = isSecondStage ? decideByGaps(searched) : decideByLattice(searched);
  const moved = findMovedPassages(context, beads, weights.moved);
  const calibration = getCalibration(context, weights);
  const links = buildLinks(
    beads,
    moved,
    (bead) => scoreBead(bead, { marginals, gaps, context, calibration }),
    translation,
    original,
  );
  return { links, uncertain: findUncertainRuns(links), support: computeSupport(context, beads) };
}

/** A path that was decided on, and what its beads are scored by. */
interface DecidedAlignment {
  readonly beads: readonly Bead[];
  readonly marginals: Marginals;
  /** The second stage's probabilities that segments stand alone, where it decided. */
  readonly gaps?: GapProbabilities;
}

/**
 * In nats a link. The second stage was learnt on texts that belong together, of which no pair has less; of pairs that do
 * not, 95 in 100 have less.
 */
const MIN_SUPPORT = 0.75;

/** Decides what is a gap by the lattice's probabilities. */
function decideByLattice({ context, beads, marginals }: SearchedAlignment): DecidedAlignment {
  const cut = beads.flatMap((bead) => splitOffGaps(bead, marginals));
  return { beads: absorbShortGaps(cut, context), marginals };
}

/** Decides what is a gap by the second stage: the lattice is searched again with its say. */
function decideByGaps(searched: SearchedAlignment): DecidedAlignment {
  const gaps = estimateGaps(searched);
  const { context, scores, weights } = searched;
  const lattice = new Lattice(new BeadScores(context, weights, scores, computeGapBias(searched, gaps)));
  const gapMarginals = toGapMarginals(gaps);
  const beads = lattice
    .best()
    .flatMap((bead) => splitOffGaps(bead, gapMarginals))
    .flatMap((bead) => rejectNeedlessParts(bead, context))
    .flatMap((bead) => rejectUnlikePair(bead, context, searched.marginals));
  return { beads, marginals: computeMarginals(lattice), gaps };
}

const toGapMarginals = ({ original, translation }: GapProbabilities): Pick<Marginals, 'aloneO' | 'aloneT'> => ({
  aloneO: new Map(original.map((probability, at) => [at, probability])),
  aloneT: new Map(translation.map((probability, at) => [at, probability])),
});

/** Mean content that the sides of a link share beyond chance, in nats: near 0 between unrelated texts. */
function computeSupport(context: AlignmentContext, beads: readonly Bead[]): number {
  const links = beads.filter(({ a, b }) => a && b);
  const total = links.reduce((sum, bead) => sum + computeBeadContent(context, bead), 0);
  return links.length ? roundToThousandth(total / links.length) : 0;
}

/** From this probability of being a gap on, a segment is taken out of a link of several segments. */
const MIN_GAP_PROBABILITY = 0.5;

/** Takes segments that are more probably gaps out of a link of several. Each becomes a gap of its own. */
function splitOffGaps(bead: Bead, { aloneO, aloneT }: Pick<Marginals, 'aloneO' | 'aloneT'>): Bead[] {
  const { i, a, j, b } = bead;
  if (!a || !b || a + b === 2) return [bead];
  const listProbableGaps = (gapProbabilities: ReadonlyMap<number, number>, from: number, count: number) =>
    count > 1
      ? Array.from({ length: count }, (_, k) => from + k).filter(
          (k) => (gapProbabilities.get(k) ?? 0) >= MIN_GAP_PROBABILITY,
        )
      : [];
  const [gapsO, gapsT] = [listProbableGaps(aloneO, i, a), listProbableGaps(aloneT, j, b)];
  if (gapsO.length === a || gapsT.length === b || gapsO.length + gapsT.length === 0) return [bead];
  return splitBead(bead, gapsO, gapsT);
}

/**
 * Splits gaps off both ends of a link. A gap in the middle stays in it, since the segments of a link are contiguous.
 */
function splitBead({ i, a, j, b }: Bead, gapsO: readonly number[], gapsT: readonly number[]): Bead[] {
  const [fromO, toO] = trimGaps(i, a, gapsO);
  const [fromT, toT] = trimGaps(j, b, gapsT);
  const buildGaps = (from: number, to: number, buildGap: (k: number) => Bead) =>
    Array.from({ length: to - from }, (_, k) => buildGap(from + k));
  return [
    ...buildGaps(i, fromO, (k) => ({ i: k, a: 1, j, b: 0 })),
    ...buildGaps(j, fromT, (k) => ({ i: fromO, a: 0, j: k, b: 1 })),
    { i: fromO, a: toO - fromO, j: fromT, b: toT - fromT },
    ...buildGaps(toO, i + a, (k) => ({ i: k, a: 1, j: toT, b: 0 })),
    ...buildGaps(toT, j + b, (k) => ({ i: i + a, a: 0, j: k, b: 1 })),
  ];
}

/** The range of segments without the gaps at its ends: `start` inclusive, `end` exclusive. */
function trimGaps(from: number, count: number, gaps: readonly number[]): [start: number, end: number] {
  let [start, end] = [from, from + count];
  while (gaps.includes(start)) start++;
  while (gaps.includes(end - 1)) end--;
  return [start, end];
}

/** The calibration for the evidence used: with embeddings interpolated by how far the encoder is trusted. */
const getCalibration = ({ meaning }: AlignmentContext, { calibration, believed }: AlignmentWeights): Calibration =>
  meaning && believed ? interpolateCalibration(calibration, believed, meaning.trust) : calibration;

interface BeadScoring extends Omit<DecidedAlignment, 'beads'> {
  readonly context: AlignmentContext;
  readonly calibration: Calibration;
}

/** Calibrated probability that a link or gap is right, 0..1. */
function scoreBead(
  bead: Bead,
  { marginals, gaps, context: { original: o, translation: t }, calibration }: BeadScoring,
): number {
  const computeFeatures = (isClausal: boolean) =>
    computeCalibrationFeatures(getBeadProbability(bead, marginals), isClausal);
  if (bead.a && bead.b) return calibrate(computeFeatures(o.clausal || t.clausal), calibration.linked);
  if (gaps) return scoreGap(bead, gaps, { original: o, translation: t });
  const score = calibrate(computeFeatures(bead.a ? o.clausal : t.clausal), calibration.alone);
  return bead.denied ? Math.max(REJECTED_CONFIDENCE, score) : score;
}

/**
 * From this probability of the second stage on, a whole block that is a gap on the best path is told: paragraphs are
 * hardly ever split or merged, as sentences are, so that one that nothing was linked with stands alone.
 */
const MIN_LONE_BLOCK_PROBABILITY = 0.2;
const LONE_BLOCK_CONFIDENCE = 0.55;

function scoreGap(bead: Bead, gaps: GapProbabilities, sides: Pick<AlignmentContext, Side>): number {
  const [side, at] = bead.a ? (['original', bead.i] as const) : (['translation', bead.j] as const);
  const probability = gaps[side][at]!;
  if (bead.denied) return Math.max(NEEDLESS_CONFIDENCE, probability);
  const isWholeBlock = sides[side].starts[at] && sides[side].ends[at];
  return isWholeBlock && probability >= MIN_LONE_BLOCK_PROBABILITY
    ? Math.max(LONE_BLOCK_CONFIDENCE, probability)
    : probability;
}

const getSegmentIds = (segments: readonly AnalyzedSegment[], from: number, count: number) =>
  segments.slice(from, from + count).map((s) => s.id);

/**
 * Links in reading order of the translation. A moved link is placed where its translation is; the gaps that it joins
 * are left out.
 */
function buildLinks(
  beads: readonly Bead[],
  moved: readonly MovedLink[],
  getScore: (bead: Bead) => number,
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
): Link[] {
  const movedSegments = listMovedSegments(moved);
  const movedByStartT = new Map(moved.map((m) => [m.j, m]));
  const links: Link[] = [];
  for (const bead of beads) {
    const isGap = !bead.a || !bead.b;
    const movedLink = isGap && bead.b ? movedByStartT.get(bead.j) : undefined;
    if (movedLink)
      links.push({
        translation: getSegmentIds(translation, movedLink.j, movedLink.b),
        original: getSegmentIds(original, movedLink.i, movedLink.a),
        score: roundToThousandth(movedLink.score),
        moved: true,
      });
    if (isGap && (bead.b ? movedSegments.translation.has(bead.j) : movedSegments.original.has(bead.i))) continue;
    links.push({
      translation: getSegmentIds(translation, bead.j, bead.b),
      original: getSegmentIds(original, bead.i, bead.a),
      score: roundToThousandth(getScore(bead)),
    });
  }
  return links;
}

/** Three decimals: more would be false precision, and might differ between platforms. */
const roundToThousandth = (value: number) => Math.round(value * 1000) / 1000;

/** Every segment as a gap, for an alignment where one text is empty. */
const buildGapLinks = (translation: readonly AnalyzedSegment[], original: readonly AnalyzedSegment[]): Link[] => [
  ...original.map((s) => ({ translation: [], original: [s.id], score: 1 })),
  ...translation.map((s) => ({ translation: [s.id], original: [], score: 1 })),
];
