/** Computes the embeddings of both texts' segments with a sentence encoder. */
import type { EngineName, SegmentEmbeddings } from '../core';
import {
  type AnswerCache,
  type AnswerOptions,
  answerInBatches,
  type BatchLimit,
  type SegmentText,
} from './answer-in-batches';
import type { Encoder } from './encoder';

/** Stored embeddings, keyed by model, its version and text. */
export type EmbeddingCache = AnswerCache<Float32Array>;

export type EmbedOptions = AnswerOptions<Float32Array>;

/** Small enough to show progress often, and to lose little when it is stopped. */
const BATCH: BatchLimit = { texts: 16, characters: 8_000 };

const toEmbeddingKey = ({ kind, label, version = '' }: EngineName, text: string): string =>
  JSON.stringify([kind, label, version, text]);

/**
 * Computes one unit vector for each segment, in reading order. Where the encoder fails, the result has the vectors so
 * far and the kind of error in `trouble`. Rejects with the signal's reason.
 */
export async function embedSegments(
  segments: readonly SegmentText[],
  encoder: Pick<Encoder, 'name' | 'encode'>,
  options: EmbedOptions,
): Promise<SegmentEmbeddings> {
  const answers = new Map<string, Float32Array>();
  const request = {
    most: BATCH,
    keyOf: (text: string) => toEmbeddingKey(encoder.name, text),
    ask: (texts: readonly string[]) => encoder.encode(texts, options.signal),
    isAnswer: (found: unknown) => found instanceof Float32Array,
  };
  const trouble = await answerInBatches(segments, answers, request, options);
  return {
    engine: encoder.name,
    of: Object.fromEntries(segments.flatMap(({ id, text }) => (answers.has(text) ? [[id, answers.get(text)!]] : []))),
    ...(trouble ? { trouble } : {}),
  };
}
