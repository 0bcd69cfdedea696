// How well names are told apart across languages, on tests/facts/names/pairs.tsv:
//   npx tsx tools/names.ts            quality by language and pair of scripts, the worst misses
//   npx tsx tools/names.ts --fit      learns the weights anew, tested five-fold
//   npx tsx tools/names.ts --running  false finds in sentences that do not hold the name

import { computeNameSimilarity } from '../lib/facts/names/similarity';
import { learnFolds } from './names/fit';
import { computeAuc, computePrecisionAtRecall, describeScriptPair, printByGroup } from './names/measure';
import { readNamePairs } from './names/pairs';
import { printRunning } from './names/running';

const pairs = readNamePairs();
if (process.argv.includes('--running')) printRunning(pairs);
else if (process.argv.includes('--fit')) learnFolds(pairs);
else {
  const scored = pairs.map((pair) => ({
    ...pair,
    score: computeNameSimilarity(pair.nameA, pair.langA, pair.nameB, pair.langB),
  }));
  console.log(`AUC ${computeAuc(scored).toFixed(4)} of ${scored.length} pairs`);
  printByGroup('language', scored, (pair) => [pair.langA, pair.langB]);
  printByGroup('scripts', scored, (pair) => [describeScriptPair(pair)]);
  for (const recall of [0.5, 0.8, 0.9, 0.95, 0.99]) {
    const { precision, score } = computePrecisionAtRecall(scored, recall);
    console.log(`recall ${recall}: precision ${precision.toFixed(3)} from score ${score.toFixed(2)}`);
  }
  const shown = Number(process.argv.find((a) => /^\d+$/.test(a)) ?? 25);
  const worst = (same: boolean) =>
    scored
      .filter((pair) => pair.same === same)
      .sort((a, b) => (same ? a.score - b.score : b.score - a.score))
      .slice(0, shown);
  for (const same of [true, false]) {
    console.log(same ? '\nsame, held for different' : '\ndifferent, held for the same');
    for (const p of worst(same)) console.log(p.score.toFixed(2), p.langA, p.nameA, '|', p.langB, p.nameB);
  }
}
