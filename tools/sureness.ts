// Learns how sure each rule of findings may be, from pairs of articles with known differences, one set for all languages:
//   npm run sureness -- PAIRS.jsonl [PAIRS.jsonl …] [--only=WEIGHTS,WEIGHTS] [--dry] [--vectors=FOLDER]
// A pair a line (see learn/gold.ts). Prints, by rule, how well its confidence tells differences from false alarms on
// pairs of the other half of the documents; --dry writes nothing; with --vectors by embeddings, which are kept in FOLDER.

import { alignSegments } from '../lib/align/align';
import { WEIGHTS_PLAIN, WEIGHTS_WITH_EMBEDDINGS } from '../lib/align/weights';
import type { AnalyzedSegment } from '../lib/core/segment';
import { listBoilerplatePhrases } from '../lib/findings/boilerplate/phrase-tables';
import { findDifferenceDrafts } from '../lib/findings/find-differences';
import { buildComparisonContext } from '../lib/findings/shared/comparison-context';
import { listDependents } from './learn/dependents';
import { type GoldPair, readPairs } from './learn/gold';
import { type Judged, labelDrafts } from './learn/labels';
import { analyzeSides } from './learn/sides';
import { storeWeights } from './learn/store-weights';
import { learnSureness, printSureness } from './learn/sureness';
import { loadTextVectors, placeSegments, type TextEmbeddings } from './learn/text-vectors';

function judgePair(pair: GoldPair, embeddingOf: TextEmbeddings | undefined): Judged[] {
  const read = analyzeSides(pair);
  const original = placeSegments(read.original, embeddingOf);
  const translation = placeSegments(read.translation, embeddingOf);
  const langs = { translation: pair.translation.lang, original: pair.original.lang };
  const byId = (segments: readonly AnalyzedSegment[]) => new Map(segments.map((s) => [s.id, s]));
  const alignment = alignSegments(translation, original, embeddingOf ? WEIGHTS_WITH_EMBEDDINGS : WEIGHTS_PLAIN);
  const drafts = findDifferenceDrafts(
    buildComparisonContext(translation, original, alignment, {
      langs,
      phrases: listBoilerplatePhrases(langs.translation, langs.original),
    }),
  );
  return labelDrafts(pair, { translation: byId(translation), original: byId(original) }, drafts);
}

const files = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const pairs = files.flatMap(readPairs);
const folder = process.argv.find((a) => a.startsWith('--vectors='))?.slice(10);
const texts = pairs.flatMap((pair) =>
  Object.values(analyzeSides(pair)).flatMap((side) => side.map(({ text }) => text)),
);
const embeddingOf = folder === undefined ? undefined : await loadTextVectors(texts, folder);
const judged = pairs.flatMap((pair) => judgePair(pair, embeddingOf));
const only = process.argv
  .find((a) => a.startsWith('--only='))
  ?.slice(7)
  .split(',');
const ids = [...new Set(judged.map((j) => j.weights))].filter((id) => only?.includes(id) ?? true).sort();
const learnt = Object.fromEntries(
  ids.map((id) => {
    const own = judged.filter((j) => j.weights === id);
    printSureness(id, own);
    return [id, learnSureness(own)];
  }),
);
if (!process.argv.includes('--dry')) {
  storeWeights(learnt);
  const again = listDependents(ids);
  if (again.length) console.log(`Built on what changed, so learn again: --only='${again.join(',')}'`);
}
