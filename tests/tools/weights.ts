// Learns the alignment's weights from pairs of articles with known links, one set for all languages:
//   npm run weights -- PAIRS.jsonl [PAIRS.jsonl …]
// A pair a line, as {id, translation:{lang,paragraphs}, original:{lang,paragraphs}, gold:{…}} (see learn/gold.ts).
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CALIBRATION_FEATURES, calibrationFeatures } from '../../lib/align/calibration';
import { type Context, contextOf } from '../../lib/align/context';
import { GAP_FEATURES, LINK_FEATURES } from '../../lib/align/features';
import { Lattice } from '../../lib/align/lattice';
import { MOVED_FEATURES, movedFeatures } from '../../lib/align/moved';
import { shapesFor } from '../../lib/align/shapes';
import { type Bead, newWeights, Steps, stateAfter, type Weights } from '../../lib/align/steps';
import { LEARNT } from '../../lib/align/weights';
import { fileLexicons } from '../../lib/cli/lexicons';
import { readSegments } from '../../lib/compare';
import { Adam, logisticRegression } from './learn/adam';
import { type GoldAlignment, type GoldPair, goldAlignment, readPairs } from './learn/gold';

interface Example {
  readonly context: Context;
  readonly gold: GoldAlignment;
}

const EPOCHS = Number(process.env['EPOCHS'] ?? 12);
const lexicons = fileLexicons();

function exampleOf(pair: GoldPair): Example | undefined {
  const blocks = (paragraphs: readonly string[]) => paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const [mine, other] = [lexicons(pair.translation.lang), lexicons(pair.original.lang)];
  const original = readSegments(blocks(pair.original.paragraphs), pair.original.lang, 'o', other, mine);
  const translation = readSegments(blocks(pair.translation.paragraphs), pair.translation.lang, 't', mine, other);
  const context = contextOf(original, translation);
  const gold = goldAlignment(original, translation, pair, [context.o.clausal, context.t.clausal]);
  return gold && { context, gold };
}

/** Gradient of the negative log-likelihood of the gold path: expected features minus its own. */
function gradient({ context, gold }: Example, weights: Weights, link: Float64Array, gap: Float64Array): void {
  const steps = new Steps(context, weights);
  new Lattice(steps).posteriors((bead, p, state) => steps.addFeatures(bead, state, p, link, gap));
  let state = 0;
  for (const bead of gold.beads) {
    steps.addFeatures(bead, state, -1, link, gap);
    state = stateAfter(bead);
  }
}

function learnLattice(examples: readonly Example[]): Weights {
  const weights = newWeights();
  const parameters = new Float64Array(LINK_FEATURES.length + GAP_FEATURES.length);
  const adam = new Adam(parameters, 0.05);
  const batch = 8;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let size = 0;
    for (let at = 0; at < examples.length; at += batch) {
      const g = new Float64Array(parameters.length);
      const link = g.subarray(0, LINK_FEATURES.length);
      const gap = g.subarray(LINK_FEATURES.length);
      // A fixed stride in place of a shuffle: the same input gives the same weights.
      for (let k = at; k < Math.min(examples.length, at + batch); k++)
        gradient(examples[(k * 7919) % examples.length]!, weights, link, gap);
      parameters.forEach((w, k) => {
        g[k] = g[k]! / batch + 0.002 * w;
      });
      adam.step(g, 0.06 * (1 - epoch / (EPOCHS + 1)));
      weights.link.set(parameters.subarray(0, LINK_FEATURES.length));
      weights.gap.set(parameters.subarray(LINK_FEATURES.length));
      size += g.reduce((sum, x) => sum + Math.abs(x), 0);
    }
    console.error(`epoch ${epoch + 1}/${EPOCHS}: mean gradient ${((size * batch) / examples.length).toFixed(3)}`);
  }
  return weights;
}

/** Moved passages against every run of left-overs that only happens to be left over, as the search meets them. */
function learnMoved(examples: readonly Example[]): Float64Array {
  const rows = examples.flatMap(({ context, gold }) => {
    const right = gold.moved.map((bead) => ({ x: movedFeatures(context, bead), y: 1 as const }));
    const wrong = leftOverRuns(context, gold).map((bead) => ({ x: movedFeatures(context, bead), y: 0 as const }));
    return [...right, ...wrong];
  });
  console.error(`moved: ${rows.filter((r) => r.y).length} right, ${rows.filter((r) => !r.y).length} not`);
  return logisticRegression(rows);
}

function leftOverRuns(context: Context, { beads, moved }: GoldAlignment): Bead[] {
  const there = (k: number, from: number, count: number) => k >= from && k < from + count;
  const freeO = new Set(beads.filter((b) => !b.b && !moved.some((m) => there(b.i, m.i, m.a))).map((b) => b.i));
  const freeT = new Set(beads.filter((b) => !b.a && !moved.some((m) => there(b.j, m.j, m.b))).map((b) => b.j));
  const run = (free: ReadonlySet<number>, from: number, count: number) =>
    Array.from({ length: count }, (_, k) => from + k).every((k) => free.has(k));
  return shapesFor(context.o.clausal, context.t.clausal).flatMap(([a, b]) =>
    [...freeO]
      .filter((i) => run(freeO, i, a))
      .flatMap((i) => [...freeT].filter((j) => run(freeT, j, b)).map((j) => ({ i, a, j, b }))),
  );
}

/** What the posteriors of standing alone are worth: right or not, over all segments. */
function learnCalibration(examples: readonly Example[], weights: Weights): Float64Array {
  const rows = examples.flatMap(({ context, gold }) => {
    const alone = { o: new Map<number, number>(), t: new Map<number, number>() };
    new Lattice(new Steps(context, weights)).posteriors(({ i, a, j, b }, p) => {
      if (!b) alone.o.set(i, (alone.o.get(i) ?? 0) + p);
      else if (!a) alone.t.set(j, (alone.t.get(j) ?? 0) + p);
    });
    const right = {
      o: new Set(gold.beads.filter((x) => !x.b).map((x) => x.i)),
      t: new Set(gold.beads.filter((x) => !x.a).map((x) => x.j)),
    };
    return (['o', 't'] as const).flatMap((side) =>
      [...alone[side]].map(([at, p]) => ({
        x: calibrationFeatures(p, context[side].clausal),
        y: right[side].has(at) ? (1 as const) : (0 as const),
      })),
    );
  });
  return logisticRegression(rows, 1e-5);
}

const named = (names: readonly string[], values: Float64Array) =>
  Object.fromEntries(names.map((name, k) => [name, Math.round(1000 * values[k]!) / 1000]));

const files = process.argv.slice(2);
const pairs = files.flatMap(readPairs);
const examples = pairs.flatMap((pair) => exampleOf(pair) ?? []);
console.error(`${examples.length} of ${pairs.length} pairs have a path`);
// KEEP=1 learns only what follows from the weights that are there already.
const weights = process.env['KEEP'] ? LEARNT : learnLattice(examples);
const moved = learnMoved(examples);
const calibration = learnCalibration(examples, weights);
const stored = {
  learntFrom: [
    `${examples.length} pairs of articles, ${examples.reduce((n, e) => n + e.gold.beads.length, 0)} links and gaps`,
    ...files.map((f) => path.basename(f)),
  ],
  link: named(LINK_FEATURES, weights.link),
  gap: named(GAP_FEATURES, weights.gap),
  moved: named(MOVED_FEATURES, moved),
  calibration: named(CALIBRATION_FEATURES, calibration),
};
writeFileSync(new URL('../../lib/align/weights.json', import.meta.url), `${JSON.stringify(stored, null, 2)}\n`);
