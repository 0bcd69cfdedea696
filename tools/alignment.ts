// How well texts are aligned, pair by pair, against pairs with known links:
//   npm run align -- PAIRS.jsonl [PAIRS.jsonl …] [--ablate [--by-pair]] [--reliability] [--without EVIDENCE]
//     [--parallel FOLDER]
// --parallel takes a folder of parallel text for a stand-in of a sentence encoder (see weights.ts).
// --ablate repeats it without each kind of evidence; --reliability shows what a score is worth, by kind of script.

import path from 'node:path';
import { alignSegments } from '../lib/align/align';
import { WEIGHTS_PLAIN, WEIGHTS_WITH_EMBEDDINGS } from '../lib/align/weights';
import type { AnalyzedSegment } from '../lib/core/segment';
import { listBoilerplatePhrases } from '../lib/findings/boilerplate/phrase-tables';
import { findDifferences } from '../lib/findings/find-differences';
import { buildComparisonContext } from '../lib/findings/shared/comparison-context';
import { ABLATIONS, type Ablation, ablate } from './learn/ablations';
import { type GoldPair, readPairs } from './learn/gold';
import { readParallelText } from './learn/parallel';
import { Reliability } from './learn/reliability';
import { addPair, computeF1, createScore, type Score, type Texts } from './learn/score';
import { analyzeSides } from './learn/sides';
import { createStandInEncoder, GOOD } from './learn/stand-in';

const words = process.argv.slice(2);

/** With parallel text, as with a sentence encoder that a stand-in takes the place of. */
const encoder = words.includes('--parallel')
  ? createStandInEncoder(readParallelText(words[words.indexOf('--parallel') + 1] ?? ''))
  : undefined;
const WEIGHTS = encoder ? WEIGHTS_WITH_EMBEDDINGS : WEIGHTS_PLAIN;
const addEmbeddings = (segments: readonly AnalyzedSegment[]): AnalyzedSegment[] =>
  segments.map((segment) => (encoder ? { ...segment, embedding: { sentence: encoder(segment.text, GOOD) } } : segment));

interface Read {
  readonly pair: GoldPair;
  readonly translation: AnalyzedSegment[];
  readonly original: AnalyzedSegment[];
}

function readOf(pair: GoldPair): Read {
  const { translation, original } = analyzeSides(pair);
  return { pair, translation: addEmbeddings(translation), original: addEmbeddings(original) };
}

/** Languages grouped by how their writing is cut: into clauses at spaces, without spaces, with them. */
function groupOf({ translation, original }: GoldPair): string {
  const langs = [translation.lang, original.lang];
  if (langs.some((lang) => /^(?:th|lo)/.test(lang))) return 'clauses';
  return langs.some((lang) => /^(?:zh|ja|ko|km|my)/.test(lang)) ? 'East Asian' : 'alphabets';
}

const indexById = (segments: readonly AnalyzedSegment[]) => new Map(segments.map((s) => [s.id, s]));

function scoreOf(reads: readonly Read[], ablation: Ablation | undefined, reliability?: Reliability): Score {
  const score = createScore();
  for (const { pair, ...texts } of reads) {
    const { translation, original, weights } = ablation
      ? ablate(ablation, texts, WEIGHTS)
      : { ...texts, weights: WEIGHTS };
    const alignment = alignSegments(translation, original, weights);
    const sides: Texts = { translation: indexById(translation), original: indexById(original) };
    const langs = { translation: pair.translation.lang, original: pair.original.lang };
    const findings = findDifferences(
      buildComparisonContext(translation, original, alignment, {
        langs,
        phrases: listBoilerplatePhrases(langs.translation, langs.original),
      }),
    );
    addPair(score, pair, sides, alignment.links, findings);
    reliability?.add(pair, sides, alignment.links, groupOf(pair));
  }
  return score;
}

const formatScore = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '-');
const formatColumns = (score: Score): string =>
  [
    computeF1(score.links),
    computeF1(score.dropped),
    computeF1(score.added),
    score.moved.kept / score.moved.all,
    score.clipped.found / score.clipped.all,
    score.faithful.flags / score.faithful.articles,
  ]
    .map(formatScore)
    .join('\t');

function mergeScores(scores: readonly Score[]): Score {
  const all = createScore();
  for (const score of scores) {
    for (const part of ['links', 'dropped', 'added', 'moved', 'clipped', 'faithful'] as const) {
      const into = all[part] as unknown as Record<string, number>;
      for (const [key, value] of Object.entries(score[part])) into[key] = (into[key] ?? 0) + value;
    }
  }
  return all;
}

const files = words.filter((word, k) => !word.startsWith('--') && !/^--(?:without|parallel)$/.test(words[k - 1] ?? ''));
const only = words.includes('--without')
  ? ABLATIONS.find((name) => name === words[words.indexOf('--without') + 1])
  : undefined;
const reliability = words.includes('--reliability') ? new Reliability() : undefined;
const read = new Map(files.map((file) => [path.basename(file, '.jsonl'), readPairs(file).map(readOf)]));

console.log('pairs\tlink\tdropped\tadded\tmoved kept\tclipped\tflags/faithful');
const scores = [...read].map(([name, reads]) => {
  const score = scoreOf(reads, only, reliability);
  console.log(`${name}\t${formatColumns(score)}`);
  return score;
});
console.log(`all\t${formatColumns(mergeScores(scores))}`);
if (words.includes('--ablate'))
  for (const name of ABLATIONS) {
    const ablations = [...read].map(([pair, reads]) => [pair, scoreOf(reads, name)] as const);
    console.log(`\nwithout ${name}\t${formatColumns(mergeScores(ablations.map(([, score]) => score)))}`);
    if (words.includes('--by-pair'))
      for (const [pair, score] of ablations) console.log(`  ${pair}\t${formatColumns(score)}`);
  }
if (reliability) console.log(reliability.table());
