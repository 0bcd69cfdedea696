/** A sentence encoder: computes embeddings of texts in any of its languages, within limits of time. */
import type { EngineName, TextEmbedding } from '../core/engine';
import { runWithTimeout, TimeoutError } from '../core/timeout';
import { EngineError } from './translator';

/** The ids of a text's tokens, with the tokens for beginning and end. */
export type TokenIds = readonly number[];

/** Computes embeddings: texts of similar meaning, in whatever language, get similar vectors. */
export interface Encoder {
  readonly name: EngineName;
  /**
   * Resolves to one embedding for each text, in their order. Rejects with an EngineError, or with the signal's reason;
   * the signal is checked between batches.
   */
  encode(texts: readonly string[], signal: AbortSignal): Promise<readonly TextEmbedding[]>;
  /** Gives the memory back where nothing is encoded; the next texts open the model again. */
  rest?(): void;
  /** Frees the memory; the encoder cannot be used after that. */
  close(): Promise<void>;
}

/** Milliseconds for loading the model and for one batch. They only work where the runtime leaves the thread free. */
export const ENCODER_TIMEOUTS = { load: 120_000, batch: 60_000 } as const;

/** Prefix that the model was trained with for texts to be compared with each other. */
export const QUERY_PREFIX = 'query: ';

/** Runs work with a time limit; rejects with EngineError `slow` where it is exceeded. */
export const runWithEngineTimeout: typeof runWithTimeout = async (limit, signal, work) => {
  try {
    return await runWithTimeout(limit, signal, work);
  } catch (problem) {
    throw problem instanceof TimeoutError ? new EngineError('slow') : problem;
  }
};

/** Milliseconds for which the thread may be blocked: browsers make a worker that yields often wait each time. */
const LONGEST_BLOCK = 100;
let yieldedAt = 0;

/** A batch blocks the thread. Called between two batches, it lets a message to stop be received now and then. */
export async function yieldToMessages(): Promise<void> {
  if (performance.now() - yieldedAt < LONGEST_BLOCK) return;
  await new Promise((resolve) => setTimeout(resolve));
  yieldedAt = performance.now();
}
