// Learns the alignment's weights from pairs of articles with known links, one set for all languages:
//   npm run weights -- PAIRS.jsonl [PAIRS.jsonl …]
//   npm run weights -- --parallel FOLDER PAIRS.jsonl [PAIRS.jsonl …]
// With parallel text that the pairs are made of (FOLDER/en.txt, FOLDER/th.txt …, a sentence a line) those used with a sentence encoder are
// learnt, from a stand-in for one (see learn/stand-in.ts).
// A pair a line, as {id, translation:{lang,paragraphs}, original:{lang,paragraphs}, gold:{…}} (see learn/gold.ts).
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GAP_FEATURES, LINK_FEATURES } from '../lib/align/features';
import { CALIBRATION_FEATURES } from '../lib/align/marginals';
import { MOVED_FEATURES } from '../lib/align/moved-passages';
import { type AlignmentWeights, type StoredWeights, WEIGHTS_PLAIN } from '../lib/align/weights';
import { learnCalibration, UNCALIBRATED } from './learn/calibration';
import { buildExample, type Example } from './learn/examples';
import { readPairs } from './learn/gold';
import { learnLattice, type Prior } from './learn/lattice';
import { learnMoved } from './learn/moved';
import { readParallelText } from './learn/parallel';
import { createStandInEncoder, GOOD, POOR } from './learn/stand-in';

const EPOCHS = 12;
/** How firmly those of an encoder's own features stay nought: they are few, and the pairs many. */
const OWN = 0.002;

const { values, positionals: files } = parseArgs({ allowPositionals: true, options: { parallel: { type: 'string' } } });
const pairs = files.flatMap(readPairs);
const encoder = values.parallel === undefined ? undefined : createStandInEncoder(readParallelText(values.parallel));
/** Every third pair as in a language that the encoder knows little. */
const createPlacing = (number: number) =>
  encoder && ((text: string) => ({ sentence: encoder(text, number % 3 === 2 ? POOR : GOOD) }));
const examples = pairs.flatMap((pair, number) => buildExample(pair, number, createPlacing(number)) ?? []);
console.error(`${examples.length} of ${pairs.length} pairs have a path`);

/** What an encoder says is learnt on top of weights that know nothing of it, and leaves them as they are. */
const isOwn = (feature: string): boolean => !encoder || feature.includes('meaning');

const prior: Prior | undefined = encoder && { weights: WEIGHTS_PLAIN, ridge: OWN, free: isOwn };

const learnWeights = (from: readonly Example[]): AlignmentWeights => ({
  ...learnLattice(from, EPOCHS, prior),
  moved: learnMoved(from, encoder && { weights: WEIGHTS_PLAIN.moved, free: isOwn }),
  calibration: UNCALIBRATED,
});
const weights = learnWeights(examples);
// Of texts it was learnt from a model is too sure: each half is asked about with what the other half taught.
const [first = [], second = []] = [0, 1].map((fold) => examples.filter((example) => example.fold === fold));
const calibration = learnCalibration([
  [second, learnWeights(first)],
  [first, learnWeights(second)],
]);

const roundWeights = (names: readonly string[], values: Float64Array) =>
  names.map((name, k) => [name, Math.round(1000 * values[k]!) / 1000] as const);
const nameWeights = (names: readonly string[], values: Float64Array) =>
  Object.fromEntries(roundWeights(names, values).filter(([name]) => isOwn(name)));

const stored: StoredWeights = {
  learntFrom: [
    `${examples.length} pairs of articles, ${examples.reduce((n, e) => n + e.gold.beads.length, 0)} links and gaps`,
    ...(encoder ? ['directions of a stand-in for an encoder, made of parallel text (tools/learn/stand-in.ts)'] : []),
    ...files.map((f) => path.basename(f)),
  ],
  link: nameWeights(LINK_FEATURES, weights.link),
  gap: nameWeights(GAP_FEATURES, weights.gap),
  moved: nameWeights(MOVED_FEATURES, weights.moved),
  alone: Object.fromEntries(roundWeights(CALIBRATION_FEATURES, calibration.alone)),
  linked: Object.fromEntries(roundWeights(CALIBRATION_FEATURES, calibration.linked)),
};
const name = encoder ? 'weights-encoded.json' : 'weights.json';
writeFileSync(new URL(`../lib/align/${name}`, import.meta.url), `${JSON.stringify(stored, null, 2)}\n`);
