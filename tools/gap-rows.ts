// Writes what tells whether a segment stands alone, for learning it:
//   npx tsx tools/gap-rows.ts [--vectors FOLDER] PAIRS.jsonl … > rows.jsonl
// With --vectors, by embeddings, which are kept in FOLDER. A line a pair, as {file, id, faithful, original: Row[], translation: Row[]}; a row is {x: features, alone, partly}:
// the shares of it (0..1) that have no counterpart, by a dropped or added sentence and by a clipped or stretched one.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { computeGapFeatures } from '../lib/align/gap-features';
import { searchAlignment } from '../lib/align/search-alignment';
import { WEIGHTS_PLAIN, WEIGHTS_WITH_EMBEDDINGS } from '../lib/align/weights';
import type { AnalyzedSegment, Side } from '../lib/core/segment';
import { countOverlap } from '../lib/core/span';
import { type GoldPair, readPairs } from './learn/gold';
import { addKinds } from './learn/kinds';
import { analyzeSides } from './learn/sides';
import { loadTextVectors, placeSegments } from './learn/text-vectors';

const { values, positionals: files } = parseArgs({ allowPositionals: true, options: { vectors: { type: 'string' } } });
const pairs = files.flatMap((file) =>
  readPairs(file).map((given, number) => {
    const { pair, kinds } = addKinds(given, number);
    return { file, pair, read: analyzeSides(pair, kinds) };
  }),
);
const texts = pairs.flatMap(({ read }) => [...read.translation, ...read.original].map(({ text }) => text));
const vectorOf = values.vectors === undefined ? undefined : await loadTextVectors(texts, values.vectors);

type Span = GoldPair['gold']['original'][number];

const countSpanOverlap = (span: Span, { block, start, end }: AnalyzedSegment): number =>
  span.paragraph === block ? countOverlap(span, { start, end }) : 0;

/** What of a segment has no counterpart, as shares of its length. */
function getLabel(segment: AnalyzedSegment, { gold }: GoldPair, side: Side) {
  const share = (spans: readonly Span[]) =>
    spans.reduce((sum, span) => sum + countSpanOverlap(span, segment), 0) / Math.max(1, segment.end - segment.start);
  const category = side === 'original' ? 'truncated' : 'expanded';
  const pieces = gold.altered.filter((one) => one.category === category).map((one) => gold[side][one[side]]!);
  return {
    alone: share(gold[side === 'original' ? 'dropped' : 'added'].map((n) => gold[side][n]!)),
    partly: share(pieces),
  };
}

for (const { file, pair, read } of pairs) {
  const [translation, original] = [placeSegments(read.translation, vectorOf), placeSegments(read.original, vectorOf)];
  const searched = searchAlignment(translation, original, vectorOf ? WEIGHTS_WITH_EMBEDDINGS : WEIGHTS_PLAIN);
  const rows = (segments: readonly AnalyzedSegment[], side: Side) =>
    computeGapFeatures(searched, side).map((x, at) => ({
      x: [...x],
      ...getLabel(segments[at]!, pair, side),
      at: [segments[at]!.block, segments[at]!.start, segments[at]!.end],
    }));
  const answer = {
    file: path.basename(file, '.jsonl'),
    id: pair.id,
    gold: pair.gold,
    original: rows(original, 'original'),
    translation: rows(translation, 'translation'),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
