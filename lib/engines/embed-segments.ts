import type { EngineName, SegmentEmbeddings } from '../core';
import {
  type AnswerCache,
  type AnswerOptions,
  answerInBatches,
  type BatchLimit,
  type SegmentText,
} from './answer-in-batches';
import type { Encoder } from './encoder';

/** Unit vectors by model, its version and text. */
export type EmbeddingCache = AnswerCache<Float32Array>;

export type EmbedOptions = AnswerOptions<Float32Array>;

/** Few enough that a reader sees it go on, and that little is lost when it is stopped. */
const BATCH: BatchLimit = { texts: 16, characters: 8_000 };

const toEmbeddingKey = ({ kind, label, version = '' }: EngineName, text: string): string =>
  JSON.stringify([kind, label, version, text]);

/**
 * Both texts' segments as the encoder places them, in reading order. Its troubles end in `trouble`, with the vectors so
 * far. Rejects with the signal's reason, and with nothing else.
 */
export async function embedSegments(
  segments: readonly SegmentText[],
  encoder: Pick<Encoder, 'name' | 'encode'>,
  options: EmbedOptions,
): Promise<SegmentEmbeddings> {
  const answers = new Map<string, Float32Array>();
  const asking = {
    most: BATCH,
    keyOf: (text: string) => toEmbeddingKey(encoder.name, text),
    ask: (texts: readonly string[]) => encoder.encode(texts, options.signal),
    isAnswer: (found: unknown) => found instanceof Float32Array,
  };
  const trouble = await answerInBatches(segments, answers, asking, options);
  return {
    engine: encoder.name,
    of: Object.fromEntries(segments.flatMap(({ id, text }) => (answers.has(text) ? [[id, answers.get(text)!]] : []))),
    ...(trouble ? { trouble } : {}),
  };
}
