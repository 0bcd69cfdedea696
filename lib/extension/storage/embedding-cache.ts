import { type AnswerCache, answerCache, type CacheOptions } from './engine-cache';

/** In bytes. */
export const LIMITS = { texts: 20_000, size: 50_000_000 } as const;

export type VectorCache = AnswerCache<Float32Array>;

/** Directions of texts, by keys of the caller's making. */
export const vectorCache = ({ limits = LIMITS, now = Date.now }: CacheOptions = {}): VectorCache =>
  answerCache({ name: 'vectors', limits, now, sizeOf: (key, vector) => 2 * key.length + vector.byteLength });
