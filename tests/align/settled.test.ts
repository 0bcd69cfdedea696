/** What is settled by the rules, and so not encoded, changes nothing of what embeddings say of the rest. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignSegments } from '../../lib/align/align';
import { WEIGHTS_WITH_EMBEDDINGS } from '../../lib/align/weights';
import type { AnalyzedSegment } from '../../lib/core/segment';
import { countRounds } from '../../tools/rounds';
import { directionOf } from './made-embeddings';

/** Segments of which nothing is known but what they mean, by number. */
const text = (prefix: 't' | 'o', meanings: readonly number[], noise: number): AnalyzedSegment[] =>
  meanings.map((meaning, n) => ({
    id: `${prefix}${n}`,
    block: 0,
    start: 100 * n,
    end: 100 * n + 80,
    text: 'x'.repeat(80),
    kind: 'paragraph',
    facts: [],
    concepts: new Map(),
    mentions: [],
    strings: new Map(),
    embedding: { sentence: directionOf([meaning], noise + n) },
  }));

/** Sixteen sentences: the translation lacks the sixth, and has another behind the eleventh. */
const ORIGINAL = Array.from({ length: 16 }, (_, n) => n);
const TRANSLATION = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 50, 11, 12, 13, 14, 15];
/** Sentences that may be settled: those that stand beside no gap. */
const SURE = [0, 1, 2, 3, 7, 8, 9, 12, 13, 14, 15];

function settle(meanings: readonly number[]) {
  const [translation, original] = [text('t', TRANSLATION, 200), text('o', ORIGINAL, 100)];
  const give = (segments: AnalyzedSegment[], own: readonly number[], other: readonly number[], prefix: string) =>
    segments.map(({ embedding, ...rest }, at) =>
      meanings.includes(own[at]!)
        ? { ...rest, counterpart: `${prefix}${other.indexOf(own[at]!)}` }
        : { ...rest, embedding: embedding! },
    );
  return alignSegments(
    give(translation, TRANSLATION, ORIGINAL, 'o'),
    give(original, ORIGINAL, TRANSLATION, 't'),
    WEIGHTS_WITH_EMBEDDINGS,
  );
}

const shape = ({ links }: ReturnType<typeof settle>) => links.map((link) => `${link.original} = ${link.translation}`);
const WHOLE = shape(settle([]));

it('whichever sentences are settled, the rest is lined up as if all were encoded: more encoded loses no gap', () => {
  expect(WHOLE).toContain('o5 = ');
  expect(WHOLE).toContain(' = t10');
  fc.assert(
    fc.property(fc.subarray(SURE, { maxLength: 7 }), (settled) => {
      expect(shape(settle(settled))).toEqual(WHOLE);
    }),
    { numRuns: countRounds(10) },
  );
});

it('half of the sentences without an embedding say nothing unless they are settled', () => {
  const half = SURE.slice(0, 8);
  const [translation, original] = [text('t', TRANSLATION, 200), text('o', ORIGINAL, 100)];
  const drop = (segments: AnalyzedSegment[], own: readonly number[]) =>
    segments.map(({ embedding, ...rest }, at) => (half.includes(own[at]!) ? rest : { ...rest, embedding: embedding! }));
  const { links } = alignSegments(drop(translation, TRANSLATION), drop(original, ORIGINAL), WEIGHTS_WITH_EMBEDDINGS);
  expect(links.filter((link) => !link.translation.length || !link.original.length)).not.toHaveLength(2);
  expect(shape(settle(half))).toEqual(WHOLE);
});
