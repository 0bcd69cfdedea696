/** What embeddings say of two segments, and what they say where they know nothing. */
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../lib/align/align';
import { estimateEncoderTrust, findLongestIncreasing } from '../../lib/align/embedding-similarity';
import { WEIGHTS_PLAIN, WEIGHTS_WITH_EMBEDDINGS } from '../../lib/align/weights';
import { compareArticles } from '../../lib/compare/compare-articles';
import { listEncodable } from '../../lib/compare/compare-pair';
import type { Article } from '../../lib/core/article';
import type { SegmentEmbeddings } from '../../lib/core/engine';
import type { AnalyzedSegment, Link } from '../../lib/core/segment';
import { cachedLexicons } from '../../tools/cached-lexicons';
import { readDemoArticle } from '../../tools/demo-articles';
import { readDemoPairs } from '../../tools/newsroom';
import { directionOf, randomDirection } from './made-embeddings';

/** Segments of which nothing is known but how long they are, in one paragraph, and what they mean, by number. */
function text(prefix: 't' | 'o', meanings: readonly (readonly number[])[], noise: number): AnalyzedSegment[] {
  return meanings.map((said, n) => ({
    id: `${prefix}${n}`,
    block: 0,
    start: 200 * n,
    end: 200 * n + 80 * said.length,
    text: 'x'.repeat(80 * said.length),
    kind: 'paragraph',
    facts: [],
    concepts: new Map(),
    mentions: [],
    strings: new Map(),
    embedding: { sentence: directionOf(said, noise + n) },
  }));
}

const without = (segments: readonly AnalyzedSegment[], which: (n: number) => boolean = () => true): AnalyzedSegment[] =>
  segments.map(({ embedding, ...rest }, n) => (which(n) ? rest : { ...rest, ...(embedding ? { embedding } : {}) }));

const each = (meanings: readonly number[]) => meanings.map((meaning) => [meaning]);
const shape = (links: readonly Link[]) =>
  links.map((l) => `${l.original.join(' ')} = ${l.translation.join(' ')}`).sort();

const TWELVE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

describe('directions', () => {
  const original = text('o', each(TWELVE), 100);

  it('alone show a sentence dropped and another put in elsewhere', () => {
    const translation = text('t', each([0, 1, 3, 4, 5, 6, 7, 8, 50, 9, 10, 11]), 200);
    const { links } = alignSegments(translation, original, WEIGHTS_WITH_EMBEDDINGS);
    const gaps = links.filter((l) => !l.original.length || !l.translation.length);
    expect(shape(gaps)).toEqual([' = t8', 'o2 = ']);
    expect(shape(alignSegments(without(translation), without(original), WEIGHTS_WITH_EMBEDDINGS).links)).not.toEqual(
      shape(links),
    );
  });

  it('alone show which sentences were joined', () => {
    const translation = text('t', [[0], [1], [2], [3, 4], [5], [6], [7], [8], [9], [10], [11]], 200);
    const { links } = alignSegments(translation, original, WEIGHTS_WITH_EMBEDDINGS);
    expect(shape(links)).toContain('o3 o4 = t3');
    expect(links).toHaveLength(11);
  });

  it('alone show what was moved', () => {
    const { links } = alignSegments(
      text('t', each([0, 2, 3, 4, 5, 6, 7, 8, 1, 9, 10, 11]), 200),
      original,
      WEIGHTS_WITH_EMBEDDINGS,
    );
    expect(links.filter((l) => l.moved)).toMatchObject([{ original: ['o1'], translation: ['t8'] }]);
  });

  it('mirror when the sides are swapped', () => {
    const [a, b] = [each([0, 1, 3, 4, 5, 6, 7, 50, 8, 9, 10]), each([0, 1, 2, 3, 4, 5, 6, 7, 8, 10])];
    const pairs = (links: readonly Link[], mirrored: boolean) =>
      links
        .map(({ translation, original }) =>
          [translation, original].map((ids) => ids.map((id) => id.slice(1)).join(' ')),
        )
        .map(([t, o]) => (mirrored ? `${o} = ${t}` : `${t} = ${o}`))
        .sort();
    const there = alignSegments(text('t', a, 200), text('o', b, 100), WEIGHTS_WITH_EMBEDDINGS);
    const back = alignSegments(text('t', b, 100), text('o', a, 200), WEIGHTS_WITH_EMBEDDINGS);
    expect(pairs(there.links, false)).toEqual(pairs(back.links, true));
  });

  it('of most segments do: of one that has none nothing is said', () => {
    const translation = text('t', each([0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11]), 200);
    const whole = shape(alignSegments(translation, original, WEIGHTS_WITH_EMBEDDINGS).links);
    expect(
      shape(
        alignSegments(
          without(translation, (n) => n === 6),
          original,
          WEIGHTS_WITH_EMBEDDINGS,
        ).links,
      ),
    ).toEqual(whole);
  });

  it.each<[string, (segments: readonly AnalyzedSegment[]) => AnalyzedSegment[]]>([
    ['of fewer than most', (segments) => without(segments, (n) => n % 2 === 0)],
    [
      'that are no numbers',
      (segments) => segments.map((s) => ({ ...s, embedding: { sentence: new Float32Array(64).fill(Number.NaN) } })),
    ],
    [
      'of another length',
      (segments) => segments.map((s) => ({ ...s, embedding: { sentence: randomDirection(5, 32) } })),
    ],
    [
      'that are all the same',
      (segments) => segments.map((s) => ({ ...s, embedding: { sentence: randomDirection(5) } })),
    ],
  ])('%s say nothing', (_, spoilt) => {
    const translation = text('t', each([0, 1, 3, 4, 5, 6, 7, 8, 50, 9, 10, 11]), 200);
    const nothing = alignSegments(without(translation), without(original), WEIGHTS_PLAIN);
    expect(alignSegments(spoilt(translation), original, WEIGHTS_WITH_EMBEDDINGS)).toEqual(nothing);
    expect(alignSegments(translation, original, WEIGHTS_WITH_EMBEDDINGS)).not.toEqual(nothing);
  });
});

describe('an encoder that knows nothing', () => {
  const placed = (translation: Article, original: Article, width: number): SegmentEmbeddings => ({
    engine: { kind: 'encoder', label: 'dice' },
    of: Object.fromEntries(
      listEncodable(translation, original).map(({ id }, n) => [
        id,
        { sentence: randomDirection(7919 * n + width, width) },
      ]),
    ),
  });

  it.each(readDemoPairs().map((pair) => [pair.pair, pair] as const))('changes nothing in %s', (_, pair) => {
    const [translation, original] = [readDemoArticle(pair, 'translation'), readDemoArticle(pair, 'original')];
    const plain = compareArticles(translation, original, cachedLexicons);
    for (const width of [32, 384]) {
      const vectors = placed(translation, original, width);
      const { encoded, ...report } = compareArticles(translation, original, cachedLexicons, vectors);
      const count = Object.keys(vectors.of).length;
      expect(encoded).toEqual({ engine: vectors.engine, encoded: count, segments: count, share: 1 });
      expect(report).toEqual(plain);
    }
  });

  it('is not believed where the longest run in order is one that chance gives; nearly all in order is none', () => {
    const counts = [6, 8, 12, 20, 40, 100];
    expect(counts.map((count) => estimateEncoderTrust(count - Math.floor(count / 10), count))).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
    // Of random directions about half are each other's nearest, and of these about 2√n stand in order.
    expect(counts.map((count) => estimateEncoderTrust(Math.round(2 * Math.sqrt(count / 2)), count))).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });
});

it('the longest increasing run skips what is out of order and what is missing', () => {
  expect(findLongestIncreasing([4, 0, 1, -1, 9, 2, 3, -1, 5])).toEqual([1, 2, 5, 6, 8]);
  expect(findLongestIncreasing([-1, -1])).toEqual([]);
});
