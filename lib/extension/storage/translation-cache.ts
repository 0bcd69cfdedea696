import { type AnswerCache, answerCache, type CacheOptions } from './engine-cache';

/** In characters. */
export const LIMITS = { texts: 20_000, size: 10_000_000 } as const;

export type GlossCache = AnswerCache<string>;

/** Renderings of texts, by keys of the caller's making. */
export const glossCache = ({ limits = LIMITS, now = Date.now }: CacheOptions = {}): GlossCache =>
  answerCache({ name: 'renderings', limits, now, sizeOf: (key, text) => key.length + text.length });
