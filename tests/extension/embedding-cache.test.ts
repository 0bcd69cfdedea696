import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEmbeddingCache, EMBEDDING_LIMITS } from '../../lib/extension/storage/embedding-cache';
import { createTranslationCache } from '../../lib/extension/storage/translation-cache';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const vector = (first: number, width = 4): Float32Array => Float32Array.from({ length: width }, (_, at) => first + at);

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

  it('have room for a few hundred articles', () => {
    const width = 384;
    expect(EMBEDDING_LIMITS.size / (4 * width + 2 * 200)).toBeGreaterThanOrEqual(EMBEDDING_LIMITS.texts);
  });
});
