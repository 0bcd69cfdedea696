/** Learns the weights by which names are told apart across scripts. */

import { countOverlap } from '../../lib/core/span';
import { findNameCandidates } from '../../lib/facts/names/find-name';
import { FEATURES, scoreNameFeatures, WEIGHTS } from '../../lib/facts/names/score';
import { generateComparisonFeatures } from '../../lib/facts/names/similarity';
import { pronounce } from '../../lib/facts/names/sounds/pronounce';
import { learnByNewton } from './logistic';
import { computeAuc } from './measure';
import type { NamePair } from './pairs';
import { embedNames, listNames, readSentences } from './running';

/** All ways to set two names, or a name and a sentence, against each other. */
interface Example {
  readonly same: boolean;
  readonly weight: number;
  readonly ways: readonly (readonly number[])[];
}

const ROUNDS = 5;
const FOLDS = 5;
/** Names looked for in every tenth sentence, and what such a trial counts beside a pair of the table. */
const LOOKED_FOR = 260;
const SENTENCE_WEIGHT = 0.2;

const findBestWay = (ways: Example['ways'], weights: readonly number[]): readonly number[] | undefined => {
  let top: readonly number[] | undefined;
  let score = -1;
  for (const way of ways) {
    const now = scoreNameFeatures(way, weights);
    if (now > score) [top, score] = [way, now];
  }
  return top;
};

/** Logistic regression over the best way of each example; the best ways are chosen anew each round. */
function learnWeights(examples: readonly Example[]): number[] {
  let weights: number[] = FEATURES.map((name) => WEIGHTS[name]);
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = examples.flatMap(({ same, weight, ways }) => {
      const x = findBestWay(ways, weights);
      return x ? [{ x, y: Number(same), weight }] : [];
    });
    weights = learnByNewton(chosen, FEATURES.length);
  }
  return weights;
}

const scoreExamples = (examples: readonly Example[], weights: readonly number[]) =>
  examples.map(({ same, ways }) => ({
    same,
    score: Math.max(0, ...ways.map((way) => scoreNameFeatures(way, weights))),
  }));

const testOn = (examples: readonly Example[], weights: readonly number[]) =>
  computeAuc(scoreExamples(examples, weights));

export const pairExamples = (pairs: readonly NamePair[]): Example[] =>
  pairs.map(({ langA, nameA, langB, nameB, same }) => ({
    same,
    weight: 1,
    ways: [...generateComparisonFeatures(pronounce(nameA, langA), pronounce(nameB, langB))],
  }));

/** Names in sentences that do not hold them: the nearest stretches are other than the name. */
export function buildSentenceExamples(pairs: readonly NamePair[]): Example[] {
  const sentences = readSentences();
  return listNames(pairs)
    .slice(-LOOKED_FOR)
    .flatMap(({ name, lang }, k) =>
      sentences
        .filter((sentence, at) => at % 10 === k % 10 && sentence.lang !== lang)
        .map((sentence) => ({
          same: false,
          weight: SENTENCE_WEIGHT,
          ways: findNameCandidates(pronounce(name, lang), pronounce(sentence.text, sentence.lang), true, 3).map(
            (c) => c.features,
          ),
        })),
    );
}

/** Names in sentences that do hold them: the stretch where they stand is the name. */
export const buildEmbeddedExamples = (pairs: readonly NamePair[]): Example[] =>
  embedNames(pairs).map(({ langA, nameA, langB, text, start, end }) => ({
    same: true,
    weight: 0.3,
    ways: findNameCandidates(pronounce(nameA, langA), pronounce(text, langB), true, 3)
      .filter((c) => countOverlap(c, { start, end }) > (end - start) / 2)
      .map((c) => c.features),
  }));

/** Learns on four fifths and tests on the fifth, five times; then on everything, and prints the weights. */
export function learnFolds(pairs: readonly NamePair[]): void {
  const examples = pairExamples(pairs);
  const negative = buildSentenceExamples(pairs);
  const all = buildEmbeddedExamples(pairs);
  const fifth = (fold: number) => buildEmbeddedExamples(pairs.filter((_, k) => k % FOLDS !== fold));
  const results: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnWeights([...examples.filter((_, k) => k % FOLDS !== fold), ...negative, ...fifth(fold)]);
    results.push(
      testOn(
        examples.filter((_, k) => k % FOLDS === fold),
        weights,
      ),
    );
  }
  const half = learnWeights([
    ...examples.filter((_, k) => k % 2 === 0),
    ...negative,
    ...buildEmbeddedExamples(pairs.filter((_, k) => k % 2 === 0)),
  ]);
  console.log(
    `learnt on one half, AUC of the other: ${testOn(
      examples.filter((_, k) => k % 2 === 1),
      half,
    ).toFixed(4)}`,
  );
  console.log(
    `five folds: ${results.map((r) => r.toFixed(4)).join(' ')}, mean ${(results.reduce((a, b) => a + b) / FOLDS).toFixed(4)}`,
  );
  const weights = learnWeights([...examples, ...negative, ...all]).map((w) => Math.round(100 * w) / 100);
  console.log(FEATURES.map((name, k) => `${name} ${weights[k]}`).join(', '));
  const heard = scoreExamples(negative, weights).filter(({ score }) => score >= 0.5).length / negative.length;
  const known = scoreExamples(
    examples.filter(({ same }) => same),
    weights,
  ).filter(({ score }) => score >= 0.5).length;
  console.log(`[${weights.join(', ')}] AUC ${testOn(examples, weights).toFixed(4)}`);
  console.log(
    `at 0.5: heard in other sentences ${(100 * heard).toFixed(2)} %, same names known ${((100 * known) / examples.filter(({ same }) => same).length).toFixed(1)} %`,
  );
}
