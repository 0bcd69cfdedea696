/** A cache of machine translations in IndexedDB, so that an unchanged text is translated once. */
import { type CacheOptions, createEngineCache, type EngineCache } from './engine-cache';

/** Limits of the cache: number of texts, and `size` in UTF-16 units. */
export const TRANSLATION_LIMITS = { texts: 20_000, size: 10_000_000 } as const;

export type StoredTranslations = EngineCache<string>;

/** Creates a cache of machine translations by keys that the caller makes. */
export const createTranslationCache = ({
  limits = TRANSLATION_LIMITS,
  now = Date.now,
}: CacheOptions = {}): StoredTranslations =>
  createEngineCache({ name: 'renderings', limits, now, sizeOf: (key, text) => key.length + text.length });
