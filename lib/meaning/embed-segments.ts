/** Computes the embeddings of both texts' segments with a sentence encoder. */
import type { EngineName, SegmentEmbeddings, TextEmbedding } from '../core/engine';
import { isRecord } from '../core/json';
import {
  type AnswerCache,
  type AnswerOptions,
  answerInBatches,
  type BatchLimit,
  type SegmentText,
} from './answer-in-batches';
import type { Encoder } from './encoder';

/** Stored embeddings, keyed by model, its version and text. */
export type EmbeddingCache = AnswerCache<TextEmbedding>;

export type EmbedOptions = AnswerOptions<TextEmbedding>;

/** Small enough to show progress often, and to lose little when it is stopped. */
const BATCH: BatchLimit = { texts: 16, characters: 8_000 };

const toEmbeddingKey = ({ kind, label, version = '' }: EngineName, text: string): string =>
  JSON.stringify([kind, label, version, text]);

const isTextEmbedding = (found: unknown): found is TextEmbedding =>
  isRecord(found) && found['sentence'] instanceof Float32Array;

/**
 * Computes one embedding for each segment, in reading order. Where the encoder fails, the result has the embeddings so
 * far and the kind of error in `trouble`. Rejects with the signal's reason.
 */
export async function embedSegments(
  segments: readonly SegmentText[],
  encoder: Pick<Encoder, 'name' | 'encode'>,
  options: EmbedOptions,
): Promise<SegmentEmbeddings> {
  const answers = new Map<string, TextEmbedding>();
  const request = {
    most: BATCH,
    keyOf: (text: string) => toEmbeddingKey(encoder.name, text),
    ask: (texts: readonly string[]) => encoder.encode(texts, options.signal),
    isAnswer: isTextEmbedding,
  };
  const trouble = await answerInBatches(segments, answers, request, options);
  return {
    engine: encoder.name,
    of: Object.fromEntries(segments.flatMap(({ id, text }) => (answers.has(text) ? [[id, answers.get(text)!]] : []))),
    ...(trouble ? { trouble } : {}),
  };
}
