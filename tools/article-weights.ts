/**
 * Learns how often a flag is right from flags that people judged in real translations:
 *   npx tsx tools/article-weights.ts FOLDER … [--vectors=FOLDER] [--plot=FILE] [--dry]
 * each a folder of articles (`.jsonl`, as `verso compare --jsonl` reads them, ids of the form `pair|system|document`) and
 * of flags judged on them (`judged*.json`). Articles are compared by rules alone and, with vectors, by meaning, too.
 * Prints, for pairs of languages that were left out, what is shown by kind and what was said beside what was found, draws
 * the latter where a plot is wanted, and writes lib/findings/shared/article-weights.json, unless dry.
 */
import { writeFileSync } from 'node:fs';
import { askLeftOut, learnArticleWeights, tabulateKinds, tabulateSaid } from './learn/article-weights';
import { listJudgedRows, readJudgedFolder } from './learn/judged-flags';
import { drawSaidPlot } from './learn/said-plot';
import { analyzeSides } from './learn/sides';
import { loadTextVectors } from './learn/text-vectors';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const vectors = process.argv.find((argument) => argument.startsWith('--vectors='))?.slice(10);
const data = folders.map(readJudgedFolder);
const listTexts = () =>
  data.flatMap(({ articles }) =>
    articles.flatMap((line) =>
      Object.values(analyzeSides(line))
        .flat()
        .map(({ text }) => text),
    ),
  );
const embeddingOf = vectors === undefined ? undefined : await loadTextVectors(listTexts(), vectors);
const rows = data.flatMap((one) => [
  ...listJudgedRows(one, undefined),
  ...(embeddingOf ? listJudgedRows(one, embeddingOf) : []),
]);
const asked = askLeftOut(rows);
console.log(`${rows.length} flags\n\nkind\tright, shown\twrong, shown`);
console.log(tabulateKinds(asked).join('\n'));
console.log('\nsaid\tflags\tmean said\tfound');
console.log(tabulateSaid(asked).join('\n'));
const plot = process.argv.find((argument) => argument.startsWith('--plot='))?.slice(7);
if (plot) writeFileSync(plot, drawSaidPlot(asked));
if (!process.argv.includes('--dry'))
  writeFileSync(
    new URL('../lib/findings/shared/article-weights.json', import.meta.url),
    `${JSON.stringify(learnArticleWeights(rows), null, 2)}\n`,
  );
