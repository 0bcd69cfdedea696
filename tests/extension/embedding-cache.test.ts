/** The cache of embeddings. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TextEmbedding } from '../../lib/core/engine';
import {
  createEmbeddingCache,
  createTranslationCache,
  EMBEDDING_LIMITS,
} from '../../lib/extension/storage/engine-cache';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** An embedding of a text with that many tokens. */
const vector = (first: number, width = 4, count = 2): TextEmbedding => ({
  sentence: Float32Array.from({ length: width }, (_, at) => first + at),
  tokens: {
    starts: Uint32Array.from({ length: count }, (_, at) => 4 * at),
    ends: Uint32Array.from({ length: count }, (_, at) => 4 * at + 3),
    vectors: new Int8Array(128 * count).fill(first),
    names: new Int8Array(64 * count).fill(first),
    nameOdds: new Int8Array(count).fill(first),
    negationOdds: new Int8Array(count).fill(first),
    negationLevels: new Int8Array(count).fill(first),
  },
});

describe('vectors', () => {
  it('are kept by key, number for number, until they are forgotten', async () => {
    await createEmbeddingCache().put([['a', vector(0.25)]]);
    expect(await createEmbeddingCache().get(['b', 'a'])).toEqual([undefined, vector(0.25)]);
    await createEmbeddingCache().clear();
    expect(await createEmbeddingCache().get(['a'])).toEqual([undefined]);
  });

  it('go where they take too many bytes, the ones not used for longest first', async () => {
    let now = 0;
    const cache = createEmbeddingCache({ limits: { texts: 100, size: 1000 }, now: () => now++ });
    for (const key of ['a', 'b', 'c']) await cache.put([[key, vector(1, 100)]]);
    expect((await cache.get(['a', 'b', 'c'])).map((kept) => kept !== undefined)).toEqual([false, false, true]);
  });

  it('are another thing than renderings', async () => {
    await createTranslationCache().put([['a', 'agua']]);
    await createEmbeddingCache().put([['a', vector(1)]]);
    await createEmbeddingCache().clear();
    expect(await createTranslationCache().get(['a'])).toEqual(['agua']);
  });

  it('have room for a hundred articles and their originals', async () => {
    const [width, tokens, length] = [384, 40, 200];
    expect(EMBEDDING_LIMITS.texts).toBeGreaterThanOrEqual(100 * 2 * 40);
    expect(EMBEDDING_LIMITS.size / (4 * width + tokens * (128 + 8) + 2 * length)).toBeGreaterThanOrEqual(
      EMBEDDING_LIMITS.texts,
    );
  });
});
