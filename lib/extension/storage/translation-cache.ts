import { type CacheOptions, createEngineCache, type EngineCache } from './engine-cache';

/** In characters. */
export const LIMITS = { texts: 20_000, size: 10_000_000 } as const;

export type StoredTranslations = EngineCache<string>;

/** Renderings of texts, by keys of the caller's making. */
export const createTranslationCache = ({ limits = LIMITS, now = Date.now }: CacheOptions = {}): StoredTranslations =>
  createEngineCache({ name: 'renderings', limits, now, sizeOf: (key, text) => key.length + text.length });
