/**
 * Learns by how much two articles must have in common to belong together: `npx tsx tests/tools/verdict.ts FILE …`, each
 * a file of pairs as `verso compare --jsonl` reads them. A translation with its own original is one that belongs, with
 * those of the third, sixth and eleventh article after it three that do not. Logistic regression; prints the weights for
 * lib/verdict/verdict.ts and how well they tell the pairs of each file apart, learnt without that file.
 */
import { readFileSync } from 'node:fs';
import { alignSegments } from '../../lib/align/align';
import { toProbability } from '../../lib/util/logistic';
import { computeAgreement, computeCoverageShare } from '../../lib/verdict/agreement';
import { computeVerdictFeatures, type VerdictFeatures } from '../../lib/verdict/verdict';
import { type Paragraphs, sidesOf } from './learn/sides';

interface Example {
  readonly file: string;
  readonly belongs: boolean;
  readonly common: VerdictFeatures;
}

const FEATURES = ['links', 'support', 'coverage', 'figures', 'manyFigures'] as const;
const ARTICLES = 60;
const STRANGERS = [3, 6, 11];
const ROUNDS = 3000;

function commonIn(pair: Paragraphs): VerdictFeatures {
  const read = sidesOf(pair);
  const alignment = alignSegments(read.translation, read.original);
  const coverage = computeCoverageShare(read.translation, alignment, 'translation');
  return computeVerdictFeatures(alignment, coverage, computeAgreement(read.translation, read.original, alignment));
}

function examplesIn(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, ARTICLES);
  const pairs = lines.map((line) => JSON.parse(line) as Paragraphs);
  return pairs.flatMap(({ translation }, at) =>
    [0, ...STRANGERS].map((apart) => {
      const { original } = pairs[(at + apart) % pairs.length]!;
      return { file, belongs: apart === 0, common: commonIn({ translation, original }) };
    }),
  );
}

/** Bias first, then a weight a feature. */
function learn(examples: readonly Example[]): number[] {
  const columns = FEATURES.map((name) => examples.map(({ common }) => common[name]));
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length);
  const spreads = columns.map(
    (column, at) => Math.sqrt(column.reduce((sum, x) => sum + (x - means[at]!) ** 2, 0) / column.length) || 1,
  );
  const rows = examples.map(({ common }) => [
    1,
    ...FEATURES.map((name, at) => (common[name] - means[at]!) / spreads[at]!),
  ]);
  let weights = [0, ...FEATURES.map(() => 0)];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : 1e-3 * weight));
    rows.forEach((row, at) => {
      const error =
        toProbability(row.reduce((sum, x, i) => sum + x * weights[i]!, 0)) - (examples[at]!.belongs ? 1 : 0);
      row.forEach((x, i) => {
        slope[i]! += (error * x) / rows.length;
      });
    });
    weights = weights.map((weight, at) => weight - 0.3 * slope[at]!);
  }
  const scaled = weights.slice(1).map((weight, at) => weight / spreads[at]!);
  return [weights[0]! - scaled.reduce((sum, weight, at) => sum + weight * means[at]!, 0), ...scaled];
}

const says = (weights: readonly number[], { common }: Example): boolean =>
  FEATURES.reduce((sum, name, at) => sum + weights[at + 1]! * common[name], weights[0]!) > 0;

const files = process.argv.slice(2);
const all = files.flatMap(examplesIn);
for (const file of files) {
  const weights = learn(all.filter((example) => example.file !== file));
  const own = all.filter((example) => example.file === file);
  const right = (belongs: boolean) => {
    const kind = own.filter((example) => example.belongs === belongs);
    return `${kind.filter((example) => says(weights, example) === belongs).length} of ${kind.length}`;
  };
  console.log(`${file}: kept ${right(true)}, told apart ${right(false)}`);
}
const [bias, ...weights] = learn(all);
console.log({ bias, ...Object.fromEntries(FEATURES.map((name, at) => [name, weights[at]])) });
