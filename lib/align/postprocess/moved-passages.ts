import { toProbability } from '../../util/logistic';
import type { Bead } from '../bead-scores';
import { shapesFor } from '../bead-shapes';
import type { Context } from '../context';
import { LINK_FEATURES, linkFeatures } from '../features';

/** Which of a link's features hold wherever the passage stands. */
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

const AT = MOVED_FEATURES.slice(1).map((name) => LINK_FEATURES.indexOf(name as (typeof LINK_FEATURES)[number]));

export function movedFeatures(context: Context, { i, a, j, b }: Bead): Float64Array {
  const all = new Float64Array(LINK_FEATURES.length);
  linkFeatures(context, i, a, j, b, all);
  return Float64Array.from([1, ...AT.map((at) => all[at]!)]);
}

export interface Moved extends Bead {
  /** Calibrated 0..1. */
  readonly score: number;
}

/** Most of the passages that stand alone; beyond it the search for moved ones would grow with the square. */
const MOST = 120;

/**
 * Left-over passages that are each other's counterpart elsewhere in the text: a monotone alignment shows moved text as
 * a drop and an addition. Best first, each passage once.
 */
export function movedPassages(
  context: Context,
  gapsO: readonly number[],
  gapsT: readonly number[],
  weights: Float64Array,
): Moved[] {
  if (gapsO.length > MOST || gapsT.length > MOST) return [];
  const [freeO, freeT] = [new Set(gapsO), new Set(gapsT)];
  const candidates: Moved[] = [];
  for (const [a, b] of shapesFor(context.o.clausal, context.t.clausal)) {
    for (const i of gapsO) {
      if (!run(freeO, i, a)) continue;
      for (const j of gapsT) {
        if (!run(freeT, j, b)) continue;
        const features = movedFeatures(context, { i, a, j, b });
        const score = toProbability(features.reduce((sum, f, k) => sum + f * weights[k]!, 0));
        if (score >= 0.5) candidates.push({ i, a, j, b, score });
      }
    }
  }
  candidates.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j || y.a + y.b - x.a - x.b);
  return candidates.filter((c) => take(freeO, c.i, c.a, freeT, c.j, c.b));
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);
const run = (free: ReadonlySet<number>, from: number, count: number) => range(from, count).every((k) => free.has(k));

function take(freeO: Set<number>, i: number, a: number, freeT: Set<number>, j: number, b: number): boolean {
  if (!run(freeO, i, a) || !run(freeT, j, b)) return false;
  for (const k of range(i, a)) freeO.delete(k);
  for (const k of range(j, b)) freeT.delete(k);
  return true;
}
