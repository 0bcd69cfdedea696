/** Learns what the scores of an alignment are worth: how often links and gaps of a score are right. */
import { alignSegments } from '../../lib/align/align';
import type { Bead } from '../../lib/align/bead-scores';
import { CALIBRATION_FEATURES, type Calibration, computeCalibrationFeatures } from '../../lib/align/marginals';
import type { AlignmentWeights } from '../../lib/align/weights';
import type { AnalyzedSegment, Link } from '../../lib/core/segment';
import { learnLogistic } from './adam';
import type { Example } from './examples';

/** Takes every probability as it is. */
const AS_IT_IS = Float64Array.from(CALIBRATION_FEATURES, (name) => (name === 'log-odds' ? 1 : 0));
export const UNCALIBRATED: Calibration = { alone: AS_IT_IS, linked: AS_IT_IS };

/**
 * What scores are worth, as alignments give them: right or not, over every gap and link. `weights` are uncalibrated and
 * must not have been learnt from the examples they are asked about.
 */
export function learnCalibration(asked: readonly (readonly [readonly Example[], AlignmentWeights])[]): Calibration {
  const rows = asked.flatMap(([examples, weights]) => examples.flatMap((example) => listRows(example, weights)));
  const of = (alone: boolean) =>
    learnLogistic(
      rows.filter((row) => row.alone === alone),
      1e-5,
    );
  return { alone: of(true), linked: of(false) };
}

function listRows({ original, translation, context, gold }: Example, weights: AlignmentWeights) {
  const { links } = alignSegments(translation, original, weights);
  const listPlaces = ({ i, a, j, b }: Bead) => [
    ...Array.from({ length: a }, (_, k) => `o${i + k}`),
    ...Array.from({ length: b }, (_, k) => `t${j + k}`),
  ];
  const linked = new Set([...gold.beads.filter(({ a, b }) => a && b), ...gold.moved].flatMap(listPlaces));
  return links
    .filter((link) => !link.moved)
    .map((link) => {
      const bead = toBead(link, original, translation);
      const alone = !bead.a || !bead.b;
      const right = alone ? !listPlaces(bead).some((at) => linked.has(at)) : gold.beads.some((g) => isSharing(g, bead));
      const clausal =
        bead.a && bead.b
          ? context.original.clausal || context.translation.clausal
          : context[bead.a ? 'original' : 'translation'].clausal;
      return { alone, x: computeCalibrationFeatures(link.score, clausal), y: right ? (1 as const) : (0 as const) };
    });
}

function toBead(link: Link, original: readonly AnalyzedSegment[], translation: readonly AnalyzedSegment[]): Bead {
  const at = (segments: readonly AnalyzedSegment[], ids: readonly string[]) =>
    segments.findIndex((s) => s.id === ids[0]);
  return {
    i: at(original, link.original),
    a: link.original.length,
    j: at(translation, link.translation),
    b: link.translation.length,
  };
}

/** Whether two links join some segment of each side alike. */
const isSharing = (one: Bead, other: Bead): boolean =>
  one.i < other.i + other.a && other.i < one.i + one.a && one.j < other.j + other.b && other.j < one.j + one.b;
