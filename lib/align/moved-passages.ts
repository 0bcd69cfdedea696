/** Finds moved passages: gaps of both sides that are each other's counterpart at another position. */

import { toProbability } from '../core/logistic';
import type { Side } from '../core/segment';
import type { Bead } from './bead-scores';
import { listBeadShapes } from './bead-table';
import { type AlignmentContext, isWithinPair } from './context';
import { FIRST_LENGTH_FEATURE, LINK_FEATURES, writeLengthFeatures, writeSharedFeatures } from './features';

/** The link features that do not depend on the position of a passage. */
export const MOVED_FEATURES = [
  'bias',
  'one-to-one',
  'length-deviation',
  'length-ratio',
  'both-short',
  'concepts-log',
  'concepts-sum',
  'concepts-alone',
  'values-log',
  'values-sum',
  'values-alone',
  'strings-log',
  'strings-sum',
  'strings-alone',
  'meaning',
  'meaning-low',
] as const;

const LINK_FEATURE_INDICES = MOVED_FEATURES.slice(1).map((name) =>
  LINK_FEATURES.indexOf(name as (typeof LINK_FEATURES)[number]),
);

/** Reused by every call, since this code runs for each pair of gaps. */
const linkFeatures = new Float64Array(LINK_FEATURES.length);

/** Writes the features of a possible moved link, and all others that do not depend on its position. */
function writeLinkFeatures(context: AlignmentContext, { i, a, j, b }: Bead): void {
  writeSharedFeatures(context, i, a, j, b, linkFeatures);
  writeLengthFeatures(context, i, a, j, b, linkFeatures, FIRST_LENGTH_FEATURE);
}

/** The features of a possible moved link, in the order of `MOVED_FEATURES`. */
export function computeMovedFeatures(context: AlignmentContext, bead: Bead): Float64Array {
  writeLinkFeatures(context, bead);
  return Float64Array.from([1, ...LINK_FEATURE_INDICES.map((index) => linkFeatures[index]!)]);
}

/** The log-odds that a passage moved to there. */
export function scoreMovedLink(context: AlignmentContext, bead: Bead, weights: Float64Array): number {
  writeLinkFeatures(context, bead);
  let score = weights[0]!;
  for (let at = 1; at < weights.length; at++) score += weights[at]! * linkFeatures[LINK_FEATURE_INDICES[at - 1]!]!;
  return score;
}

export interface MovedLink extends Bead {
  /** Calibrated 0..1. */
  readonly score: number;
}

/** With more gaps on either side there is no search, since its time grows with the product of both numbers. */
export const MAX_GAPS = 120;

/**
 * A monotone alignment shows a moved passage as a gap on each side. Gives links between gaps of both sides, the best
 * score first, each segment at most once.
 */
export function findMovedPassages(
  context: AlignmentContext,
  beads: readonly Bead[],
  weights: Float64Array,
): MovedLink[] {
  const gapsO = beads.filter(({ b }) => !b).map(({ i }) => i);
  const gapsT = beads.filter(({ a }) => !a).map(({ j }) => j);
  if (gapsO.length > MAX_GAPS || gapsT.length > MAX_GAPS) return [];
  const [freeO, freeT] = [new Set(gapsO), new Set(gapsT)];
  const candidates: MovedLink[] = [];
  for (const [a, b] of listBeadShapes(context.original.clausal, context.translation.clausal)) {
    for (const i of gapsO) {
      if (!isRangeFree(freeO, i, a)) continue;
      for (const j of gapsT) {
        if (!isRangeFree(freeT, j, b) || !isWithinPair(context, i, a, j, b)) continue;
        const score = toProbability(scoreMovedLink(context, { i, a, j, b }, weights));
        if (score >= 0.5) candidates.push({ i, a, j, b, score });
      }
    }
  }
  candidates.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j || y.a + y.b - x.a - x.b);
  return candidates.filter((c) => takeIfFree(freeO, c.i, c.a, freeT, c.j, c.b));
}

/** The segments that moved, by side. */
export function listMovedSegments(moved: readonly MovedLink[]): Readonly<Record<Side, ReadonlySet<number>>> {
  return {
    original: new Set(moved.flatMap(({ i, a }) => listRange(i, a))),
    translation: new Set(moved.flatMap(({ j, b }) => listRange(j, b))),
  };
}

const listRange = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);

function isRangeFree(free: ReadonlySet<number>, from: number, count: number): boolean {
  for (let k = from; k < from + count; k++) if (!free.has(k)) return false;
  return true;
}

/** Marks the segments of a link as used, unless one of them already is. */
function takeIfFree(freeO: Set<number>, i: number, a: number, freeT: Set<number>, j: number, b: number): boolean {
  if (!isRangeFree(freeO, i, a) || !isRangeFree(freeT, j, b)) return false;
  for (const k of listRange(i, a)) freeO.delete(k);
  for (const k of listRange(j, b)) freeT.delete(k);
  return true;
}
