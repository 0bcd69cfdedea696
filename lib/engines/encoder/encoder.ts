import type { EngineName } from '../../core';
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../util/timeout';
import { EngineError } from '../translator';
import { batchByLength, padBatch, type TokenBatchLimit } from './batches';
import { type EncoderModel, loadModel, type RuntimeOptions } from './onnx-runtime';
import { poolStates } from './pooling';
import { type ModelContents, readModel } from './read-model';
import type { ModelManifest } from './store/model-manifest';
import type { ModelStore } from './store/model-store';
import { shortenHash } from './store/stored-model';
import type { TokenIds } from './tokenizer';

/** What gives texts of any language a place in one space. */
export interface Encoder {
  readonly name: EngineName;
  /**
   * One unit vector a text, in their order. Rejects with an EngineProblem, or with the signal's reason, which is looked
   * at between batches.
   */
  encode(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
  /** Gives back the memory it takes; nothing can be asked after it. */
  close(): Promise<void>;
}

export interface EncoderOptions extends RuntimeOptions {
  /** How the model is named and what its files must hash to; a folder filled by hand needs no hashes. */
  readonly manifest: ModelManifest;
  /**
   * What is computed in one go. Of a quantised model one range of numbers serves a whole batch, so that a vector depends
   * a little (from the third decimal on) on what was asked with it; `texts: 1` gives the same whoever asks.
   */
  readonly batch?: TokenBatchLimit;
  readonly wait?: WaitFor;
}

/** Milliseconds for reading the model and for one batch, where the runtime leaves the thread free. */
export const ENCODER_TIMEOUTS = { load: 120_000, batch: 60_000 } as const;
const DEFAULT_BATCH_LIMIT: TokenBatchLimit = { texts: 8, tokens: 2048 };

/** The model was trained with this before texts that are compared with their like. */
const QUERY_PREFIX = 'query: ';

interface OpenedEncoder {
  readonly contents: Omit<ModelContents, 'weights'>;
  readonly model: EncoderModel;
  readonly batch: TokenBatchLimit;
  readonly wait: WaitFor;
}

/**
 * Opens a model from a store; nothing is fetched but the runtime's own file. Rejects with an EngineProblem:
 * `unavailable` where a file is not there, `wrong-answer` where one is damaged or is no part of such a model.
 */
export async function openEncoder(store: ModelStore, options: EncoderOptions): Promise<Encoder> {
  const { manifest, batch = DEFAULT_BATCH_LIMIT, wait = waitFor } = options;
  const { weights, ...contents } = await readModel(store, manifest);
  const limit = { milliseconds: ENCODER_TIMEOUTS.load, wait };
  const model = await runWithEngineTimeout(limit, new AbortController().signal, () => loadModel(weights, options));
  return {
    name: { kind: 'encoder', label: manifest.label, version: shortenHash(contents.hash) },
    encode: (texts, signal) => encodeTexts({ contents, model, batch, wait }, texts, signal),
    close: () => model.close(),
  };
}

const runWithEngineTimeout: typeof runWithTimeout = async (limit, signal, work) => {
  try {
    return await runWithTimeout(limit, signal, work);
  } catch (problem) {
    throw problem instanceof TimeoutError ? new EngineError('slow') : problem;
  }
};

async function encodeTexts(
  opened: OpenedEncoder,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  signal.throwIfAborted();
  const tokens = texts.map((text) => opened.contents.tokenize(QUERY_PREFIX + text));
  const vectors: Float32Array[] = [];
  for (const batch of batchByLength(tokens, opened.batch)) {
    await yieldToMessages();
    const found = await encodeBatch(opened, tokens, batch, signal);
    batch.forEach((at, row) => {
      vectors[at] = found[row]!;
    });
  }
  return vectors;
}

/** A batch keeps the thread for itself; between two of them a message that says "stop" can come in. */
const yieldToMessages = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function encodeBatch(
  { contents, model, wait }: OpenedEncoder,
  tokens: readonly TokenIds[],
  batch: readonly number[],
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const rows = padBatch(
    batch.map((at) => tokens[at]!),
    contents.padding,
  );
  const { values, width } = await runWithEngineTimeout({ milliseconds: ENCODER_TIMEOUTS.batch, wait }, signal, () =>
    model.run(rows),
  );
  const vectors = poolStates(values, rows, width);
  // Some runtimes answer with no numbers and no error.
  if (vectors.some(([first]) => !Number.isFinite(first))) throw new EngineError('wrong-answer', 'no numbers');
  return vectors;
}
