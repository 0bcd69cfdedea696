/** A cache of sentence embeddings in IndexedDB, so that an unchanged text is encoded once. */
import type { TextEmbedding } from '../../core';
import { type CacheOptions, createEngineCache, type EngineCache } from './engine-cache';

/** Limits of the cache: number of texts, and `size` in bytes. */
export const EMBEDDING_LIMITS = { texts: 10_000, size: 75_000_000 } as const;

export type StoredEmbeddings = EngineCache<TextEmbedding>;

/** Creates a cache of embeddings by keys that the caller makes. */
export const createEmbeddingCache = ({
  limits = EMBEDDING_LIMITS,
  now = Date.now,
}: CacheOptions = {}): StoredEmbeddings =>
  createEngineCache({
    name: 'vectors',
    limits,
    now,
    sizeOf: (key, embedding) => 2 * key.length + countBytes(embedding),
  });

const countBytes = ({ sentence, tokens }: TextEmbedding): number =>
  sentence.byteLength + (tokens ? tokens.vectors.byteLength + tokens.starts.byteLength + tokens.ends.byteLength : 0);
