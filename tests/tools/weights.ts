// Learns the alignment's weights from pairs of articles with known links, one set for all languages:
//   npm run weights -- PAIRS.jsonl [PAIRS.jsonl …]
// Pairs that carry a machine's rendering of the original (`machine`) teach those used with an engine.
// A pair a line, as {id, translation:{lang,paragraphs}, original:{lang,paragraphs}, gold:{…}} (see learn/gold.ts).
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CALIBRATION_FEATURES } from '../../lib/align/calibration';
import { GAP_FEATURES, LINK_FEATURES } from '../../lib/align/features';
import { MOVED_FEATURES } from '../../lib/align/moved';
import { type AlignmentWeights, LEARNT, type StoredWeights } from '../../lib/align/weights';
import { learnCalibration, UNCALIBRATED } from './learn/calibration';
import { type Example, exampleOf } from './learn/examples';
import { readPairs } from './learn/gold';
import { learnLattice } from './learn/lattice';
import { learnMoved } from './learn/moved';

const EPOCHS = 12;
/** How firmly weights with an engine, learnt from few pairs, stay what they are without one. */
const STAYS = 0.4;

const named = (names: readonly string[], values: Float64Array) =>
  Object.fromEntries(names.map((name, k) => [name, Math.round(1000 * values[k]!) / 1000]));

const files = process.argv.slice(2);
const pairs = files.flatMap(readPairs);
const examples = pairs.flatMap((pair, number) => exampleOf(pair, number) ?? []);
console.error(`${examples.length} of ${pairs.length} pairs have a path`);
const isRendered = pairs.some((pair) => pair.machine);
const learnt = (from: readonly Example[]): AlignmentWeights => ({
  ...learnLattice(from, EPOCHS, isRendered ? { weights: LEARNT, ridge: STAYS } : undefined),
  moved: isRendered ? LEARNT.moved : learnMoved(from),
  calibration: UNCALIBRATED,
});
const weights = learnt(examples);
// Of texts it was learnt from a model is too sure: each half is asked about with what the other half taught.
const [first = [], second = []] = [0, 1].map((fold) => examples.filter((example) => example.fold === fold));
const calibration = learnCalibration([
  [second, learnt(first)],
  [first, learnt(second)],
]);
const stored: StoredWeights = {
  learntFrom: [
    `${examples.length} pairs of articles, ${examples.reduce((n, e) => n + e.gold.beads.length, 0)} links and gaps`,
    ...files.map((f) => path.basename(f)),
  ],
  link: named(LINK_FEATURES, weights.link),
  gap: named(GAP_FEATURES, weights.gap),
  moved: named(MOVED_FEATURES, weights.moved),
  alone: named(CALIBRATION_FEATURES, calibration.alone),
  linked: named(CALIBRATION_FEATURES, calibration.linked),
};
const name = isRendered ? 'weights-rendered.json' : 'weights.json';
writeFileSync(new URL(`../../lib/align/${name}`, import.meta.url), `${JSON.stringify(stored, null, 2)}\n`);
