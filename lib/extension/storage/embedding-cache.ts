import { type CacheOptions, createEngineCache, type EngineCache } from './engine-cache';

/** In bytes. */
export const LIMITS = { texts: 20_000, size: 50_000_000 } as const;

export type StoredEmbeddings = EngineCache<Float32Array>;

/** Directions of texts, by keys of the caller's making. */
export const createEmbeddingCache = ({ limits = LIMITS, now = Date.now }: CacheOptions = {}): StoredEmbeddings =>
  createEngineCache({ name: 'vectors', limits, now, sizeOf: (key, vector) => 2 * key.length + vector.byteLength });
