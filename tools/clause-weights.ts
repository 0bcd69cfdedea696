/**
 * Learns how surely a clause was dropped from omissions that people marked in real translations:
 *   npx tsx tools/clause-weights.ts FILE … --vectors=FOLDER [--dry]
 * each a file of articles (`.jsonl`) with spans of MQM. Prints how well clauses of the other half of the documents are
 * told, and writes the set "dropped clause" of lib/findings/parts/weights.json, unless dry.
 */
import { readLines } from './learn/gold';
import { listMarkedClauses, type MarkedArticle } from './learn/marked-clauses';
import { analyzeSides } from './learn/sides';
import { storeWeights } from './learn/store-weights';
import { learnSureness, printSureness } from './learn/sureness';
import { loadTextVectors } from './learn/text-vectors';

const articles = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .flatMap((file) => readLines<MarkedArticle>(file));
const folder = process.argv.find((argument) => argument.startsWith('--vectors='))?.slice(10);
if (folder === undefined) throw new Error('Give a folder for vectors: --vectors=FOLDER');
const texts = articles.flatMap((article) =>
  Object.values(analyzeSides(article)).flatMap((side) => side.map(({ text }) => text)),
);
const embeddingOf = await loadTextVectors(texts, folder);
const clauses = articles.flatMap((article) => listMarkedClauses(article, embeddingOf));
printSureness('dropped clause', clauses);
if (!process.argv.includes('--dry')) storeWeights({ 'dropped clause': learnSureness(clauses) });
