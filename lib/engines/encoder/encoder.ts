/** A sentence encoder (multilingual-e5-small): computes embeddings of texts in any of its languages. */
import type { EngineName, TextEmbedding } from '../../core';
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../util/timeout';
import { EngineError } from '../translator';
import { batchByLength, padBatch, type TokenBatchLimit } from './batches';
import { addRuntimeVersion, type RuntimeOptions } from './onnx-runtime';
import { type EncoderModel, loadModel } from './padded-model';
import { poolStates } from './pool-states';
import { type ModelContents, readModel } from './read-model';
import type { ModelManifest } from './store/model-manifest';
import type { ModelStore } from './store/model-store';
import { shortenHash } from './store/stored-model';
import type { TokenIds } from './tokenizer';

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

export type EncoderOptions = RuntimeOptions & {
  /** The model's name and the hashes of its files; a folder filled by hand needs no hashes. */
  readonly manifest: ModelManifest;
  /**
   * The most that is computed at once. A quantized model uses one range of numbers for a whole batch, so that a vector
   * depends slightly (from the third decimal on) on the other texts; with `texts: 1` it does not.
   */
  readonly batch?: TokenBatchLimit;
  readonly wait?: WaitFor;
};

/** Milliseconds for loading the model and for one batch. They only work where the runtime leaves the thread free. */
export const ENCODER_TIMEOUTS = { load: 120_000, batch: 60_000 } as const;
const DEFAULT_BATCH_LIMIT: TokenBatchLimit = { texts: 8, tokens: 2048 };

/** Prefix that the model was trained with for texts to be compared with each other. */
export const QUERY_PREFIX = 'query: ';

interface OpenedEncoder {
  readonly contents: Omit<ModelContents, 'weights'>;
  readonly model: EncoderModel;
  readonly batch: TokenBatchLimit;
  readonly wait: WaitFor;
}

/**
 * Opens a model from a store; only the runtime's own file is fetched. Rejects with an EngineError: `unavailable` where
 * a file is missing, `wrong-answer` where one is damaged or is not of such a model.
 */
export async function openEncoder(store: ModelStore, options: EncoderOptions): Promise<Encoder> {
  const { manifest, batch = DEFAULT_BATCH_LIMIT, wait = waitFor } = options;
  const { weights, ...contents } = await readModel(store, manifest);
  const limit = { milliseconds: ENCODER_TIMEOUTS.load, wait };
  const model = await runWithEngineTimeout(limit, new AbortController().signal, () => loadModel(weights, options));
  return {
    name: addRuntimeVersion({ kind: 'encoder', label: manifest.label, version: shortenHash(contents.hash) }, options),
    encode: (texts, signal) => encodeTexts({ contents, model, batch, wait }, texts, signal),
    close: () => model.close(),
  };
}

/** Runs work with a time limit; rejects with EngineError `slow` where it is exceeded. */
export const runWithEngineTimeout: typeof runWithTimeout = async (limit, signal, work) => {
  try {
    return await runWithTimeout(limit, signal, work);
  } catch (problem) {
    throw problem instanceof TimeoutError ? new EngineError('slow') : problem;
  }
};

async function encodeTexts(
  encoder: OpenedEncoder,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly TextEmbedding[]> {
  signal.throwIfAborted();
  const tokens = texts.map((text) => encoder.contents.tokenize(QUERY_PREFIX + text));
  const embeddings: TextEmbedding[] = [];
  for (const batch of batchByLength(tokens, encoder.batch)) {
    await yieldToMessages();
    const batchVectors = await encodeBatch(encoder, tokens, batch, signal);
    batch.forEach((at, row) => {
      embeddings[at] = { sentence: batchVectors[row]! };
    });
  }
  return embeddings;
}

/** Milliseconds for which the thread may be blocked: browsers make a worker that yields often wait each time. */
const LONGEST_BLOCK = 100;
let yieldedAt = 0;

/** A batch blocks the thread. Called between two batches, it lets a message to stop be received now and then. */
export async function yieldToMessages(): Promise<void> {
  if (performance.now() - yieldedAt < LONGEST_BLOCK) return;
  await new Promise((resolve) => setTimeout(resolve));
  yieldedAt = performance.now();
}

async function encodeBatch(
  { contents, model, wait }: OpenedEncoder,
  tokens: readonly TokenIds[],
  batch: readonly number[],
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const paddedBatch = padBatch(
    batch.map((at) => tokens[at]!),
    contents.padding,
  );
  const { values, width } = await runWithEngineTimeout({ milliseconds: ENCODER_TIMEOUTS.batch, wait }, signal, () =>
    model.run(paddedBatch),
  );
  const vectors = poolStates(values, paddedBatch, width);
  // Some runtimes give NaN and no error.
  if (vectors.some(([first]) => !Number.isFinite(first))) throw new EngineError('wrong-answer', 'no numbers');
  return vectors;
}
