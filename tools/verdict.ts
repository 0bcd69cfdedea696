/**
 * Learns by how much two articles must have in common to belong together: `npx tsx tools/verdict.ts FILE …
 * [--vectors=FOLDER]`, each a file of pairs as `verso compare --jsonl` reads them. A translation with its own original is
 * one that belongs, with those of the third, sixth and eleventh article after it three that do not; with embeddings the
 * three whose sentences are most like its own, for these are of one topic. Logistic regression; prints the weights for
 * lib/compare/verdict.ts and how well they tell the pairs of each file apart, learnt without that file.
 */
import { readFileSync } from 'node:fs';
import { alignSegments } from '../lib/align/align';
import { WEIGHTS_PLAIN, WEIGHTS_WITH_EMBEDDINGS } from '../lib/align/weights';
import { computeMeaningAgreement } from '../lib/compare/meaning-agreement';
import { computeAgreement, computeCoverageShare, computeVerdictFeatures } from '../lib/compare/verdict';
import { toProbability } from '../lib/core/logistic';
import type { AnalyzedSegment } from '../lib/core/segment';
import { analyzeSides, type Paragraphs } from './learn/sides';
import { loadTextVectors, placeSegments } from './learn/text-vectors';

type Common = Readonly<Record<string, number>>;

interface Example {
  readonly file: string;
  readonly belongs: boolean;
  readonly common: Common;
}

const folder = process.argv.find((argument) => argument.startsWith('--vectors='))?.slice(10);
const embeddingOf = folder === undefined ? undefined : await loadTextVectors([], folder);
const FEATURES = [
  ...['links', 'support', 'coverage', 'figures', 'manyFigures'],
  ...(embeddingOf ? ['names', 'words'] : []),
];
const ARTICLES = 60;
const STRANGERS = [3, 6, 11];
const ROUNDS = 3000;

function measureCommon(translation: readonly AnalyzedSegment[], original: readonly AnalyzedSegment[]): Common {
  const alignment = alignSegments(translation, original, embeddingOf ? WEIGHTS_WITH_EMBEDDINGS : WEIGHTS_PLAIN);
  const coverage = computeCoverageShare(translation, alignment, 'translation');
  const agreement = computeAgreement(translation, original, alignment);
  const meaning = computeMeaningAgreement(translation, original, alignment);
  return { ...computeVerdictFeatures(alignment, coverage, agreement, meaning) };
}

/** The mean of a text's sentence vectors. */
function computeMeanVector(segments: readonly AnalyzedSegment[]): readonly number[] {
  const vectors = segments.flatMap(({ embedding }) => (embedding ? [embedding.sentence] : []));
  return Array.from(vectors[0] ?? [], (_, at) => vectors.reduce((sum, v) => sum + v[at]!, 0) / vectors.length);
}

const computeDistance = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, x, at) => sum + (x - other[at]!) ** 2, 0);

function readExamples(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, ARTICLES);
  const sides = lines.map((line) => {
    const { translation, original } = analyzeSides(JSON.parse(line) as Paragraphs);
    return { translation: placeSegments(translation, embeddingOf), original: placeSegments(original, embeddingOf) };
  });
  const means = sides.map(({ translation }) => computeMeanVector(translation));
  return sides.flatMap(({ translation }, at) => {
    const others = embeddingOf
      ? [...sides.keys()]
          .filter((k) => k !== at)
          .sort((j, k) => computeDistance(means[at]!, means[j]!) - computeDistance(means[at]!, means[k]!))
          .slice(0, STRANGERS.length)
      : STRANGERS.map((apart) => (at + apart) % sides.length);
    return [at, ...others].map((k) => ({
      file,
      belongs: k === at,
      common: measureCommon(translation, sides[k]!.original),
    }));
  });
}

/** Bias first, then a weight a feature. */
function learnVerdict(examples: readonly Example[]): number[] {
  const columns = FEATURES.map((name) => examples.map(({ common }) => common[name]!));
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length);
  const spreads = columns.map(
    (column, at) => Math.sqrt(column.reduce((sum, x) => sum + (x - means[at]!) ** 2, 0) / column.length) || 1,
  );
  const rows = examples.map(({ common }) => [
    1,
    ...FEATURES.map((name, at) => (common[name]! - means[at]!) / spreads[at]!),
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

const isBelonging = (weights: readonly number[], { common }: Example): boolean =>
  FEATURES.reduce((sum, name, at) => sum + weights[at + 1]! * common[name]!, weights[0]!) > 0;

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const all = files.flatMap(readExamples);
for (const file of files) {
  const weights = learnVerdict(all.filter((example) => example.file !== file));
  const own = all.filter((example) => example.file === file);
  const right = (belongs: boolean) => {
    const kind = own.filter((example) => example.belongs === belongs);
    return `${kind.filter((example) => isBelonging(weights, example) === belongs).length} of ${kind.length}`;
  };
  console.log(`${file}: kept ${right(true)}, told apart ${right(false)}`);
}
const [bias, ...weights] = learnVerdict(all);
console.log({ bias, ...Object.fromEntries(FEATURES.map((name, at) => [name, weights[at]])) });
