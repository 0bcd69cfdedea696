/** A cache of sentence embeddings in IndexedDB, so that an unchanged text is encoded once. */
import { type CacheOptions, createEngineCache, type EngineCache } from './engine-cache';

/** Limits of the cache: number of texts, and `size` in bytes. */
export const EMBEDDING_LIMITS = { texts: 20_000, size: 50_000_000 } as const;

export type StoredEmbeddings = EngineCache<Float32Array>;

/** Creates a cache of embeddings by keys that the caller makes. */
export const createEmbeddingCache = ({
  limits = EMBEDDING_LIMITS,
  now = Date.now,
}: CacheOptions = {}): StoredEmbeddings =>
  createEngineCache({ name: 'vectors', limits, now, sizeOf: (key, vector) => 2 * key.length + vector.byteLength });
