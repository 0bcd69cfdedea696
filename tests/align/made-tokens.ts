/** Makes embeddings of tokens for tests. */

import type { TokenEmbeddings } from '../../lib/core/engine';
import type { AnalyzedSegment } from '../../lib/core/segment';

/** One number for each word that tests say. */
const WIDTH = 64;
const places = new Map<string, number>();

/** The tokens of a text: equal words have equal vectors, different words vectors at right angles. */
export function tokensOf(text: string): TokenEmbeddings {
  const words = [...text.matchAll(/\S+/gu)];
  const vectors = new Int8Array(WIDTH * words.length);
  words.forEach(({ 0: word }, at) => {
    if (!places.has(word)) places.set(word, places.size);
    const place = places.get(word)!;
    if (place >= WIDTH) throw new RangeError('more words than there are directions');
    vectors[at * WIDTH + place] = 127;
  });
  return {
    starts: Uint32Array.from(words, ({ index }) => index),
    ends: Uint32Array.from(words, ({ index, 0: word }) => index + word.length),
    vectors,
    names: new Int8Array(words.length),
    nameOdds: new Int8Array(words.length).fill(-80),
    negationOdds: new Int8Array(words.length).fill(-80),
    negationLevels: new Int8Array(words.length),
  };
}

let segments = 0;

/** A segment whose tokens are known. */
export const spoken = (text: string): AnalyzedSegment => ({
  id: `s${segments++}`,
  block: 0,
  start: 0,
  end: text.length,
  text,
  kind: 'paragraph',
  facts: [],
  concepts: new Map(),
  mentions: [],
  strings: new Map(),
  embedding: { sentence: Float32Array.of(1), tokens: tokensOf(text) },
});
