/** Learns when two runs of sentences that are left over are one that moved. */
import type { Bead } from '../../lib/align/bead-scores';
import { listBeadShapes } from '../../lib/align/bead-table';
import type { AlignmentContext } from '../../lib/align/context';
import { computeMovedFeatures, MOVED_FEATURES } from '../../lib/align/moved-passages';
import { learnLogistic } from './adam';
import type { Example } from './examples';
import type { GoldAlignment } from './gold';

/** What is known before, and which features are still to be learnt. */
export interface MovedPrior {
  readonly weights: Float64Array;
  readonly free: (feature: string) => boolean;
}

/** Moved passages against every run of left-overs that only happens to be left over, as the search meets them. */
export function learnMoved(examples: readonly Example[], prior?: MovedPrior): Float64Array {
  const rows = listRows(examples);
  console.error(`moved: ${rows.filter((r) => r.y).length} right, ${rows.filter((r) => !r.y).length} not`);
  if (!prior) return learnLogistic(rows);
  const free = MOVED_FEATURES.map(prior.free);
  const known = (x: Float64Array) => x.reduce((sum, value, k) => sum + value * prior.weights[k]!, 0);
  const learnt = learnLogistic(
    rows.map(({ x, y }) => ({ x: x.map((value, k) => (free[k] ? value : 0)), y, offset: known(x) })),
  );
  return learnt.map((value, k) => (free[k] ? value : prior.weights[k]!));
}

function listRows(examples: readonly Example[]) {
  return examples.flatMap(({ context, gold }) => {
    const right = gold.moved.map((bead) => ({ x: computeMovedFeatures(context, bead), y: 1 as const }));
    const wrong = listLeftOverRuns(context, gold).map((bead) => ({
      x: computeMovedFeatures(context, bead),
      y: 0 as const,
    }));
    return [...right, ...wrong];
  });
}

function listLeftOverRuns(context: AlignmentContext, { beads, moved }: GoldAlignment): Bead[] {
  const there = (k: number, from: number, count: number) => k >= from && k < from + count;
  const freeO = new Set(beads.filter((b) => !b.b && !moved.some((m) => there(b.i, m.i, m.a))).map((b) => b.i));
  const freeT = new Set(beads.filter((b) => !b.a && !moved.some((m) => there(b.j, m.j, m.b))).map((b) => b.j));
  const run = (free: ReadonlySet<number>, from: number, count: number) =>
    Array.from({ length: count }, (_, k) => from + k).every((k) => free.has(k));
  return listBeadShapes(context.original.clausal, context.translation.clausal).flatMap(([a, b]) =>
    [...freeO]
      .filter((i) => run(freeO, i, a))
      .flatMap((i) => [...freeT].filter((j) => run(freeT, j, b)).map((j) => ({ i, a, j, b }))),
  );
}
