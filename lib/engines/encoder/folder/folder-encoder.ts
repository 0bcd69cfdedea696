/** A sentence encoder whose model lies in a folder, as on Hugging Face: it knows whole texts, and no tokens. */
import type { TextEmbedding } from '../../../core';
import { type WaitFor, waitFor } from '../../../util/timeout';
import { EngineError } from '../../translator';
import {
  ENCODER_TIMEOUTS,
  type Encoder,
  QUERY_PREFIX,
  runWithEngineTimeout,
  type TokenIds,
  yieldToMessages,
} from '../encoder';
import { addRuntimeVersion, type RuntimeOptions } from '../onnx-runtime';
import { poolStates } from '../pool-states';
import { batchByLength, padBatch, type TokenBatchLimit } from './batches';
import { type EncoderModel, loadModel } from './padded-model';
import { type ModelContents, type ReadFolderFile, readModel } from './read-model';

export type FolderEncoderOptions = RuntimeOptions & {
  /** The model's name. */
  readonly label: string;
  /**
   * The most that is computed at once. A quantized model uses one range of numbers for a whole batch, so that a vector
   * depends slightly (from the third decimal on) on the other texts; with `texts: 1` it does not.
   */
  readonly batch?: TokenBatchLimit;
  readonly wait?: WaitFor;
};

const DEFAULT_BATCH_LIMIT: TokenBatchLimit = { texts: 8, tokens: 2048 };

interface OpenedEncoder {
  readonly contents: Omit<ModelContents, 'weights'>;
  readonly model: EncoderModel;
  readonly batch: TokenBatchLimit;
  readonly wait: WaitFor;
}

/**
 * Opens a model; only its files and the runtime's own are read. Rejects with an EngineError: `unavailable` where a file is
 * missing, `wrong-answer` where one is damaged or is not of such a model.
 */
export async function openFolderEncoder(read: ReadFolderFile, options: FolderEncoderOptions): Promise<Encoder> {
  const { label, batch = DEFAULT_BATCH_LIMIT, wait = waitFor } = options;
  const { weights, ...contents } = await readModel(read);
  const limit = { milliseconds: ENCODER_TIMEOUTS.load, wait };
  const model = await runWithEngineTimeout(limit, new AbortController().signal, () => loadModel(weights, options));
  return {
    name: addRuntimeVersion({ kind: 'encoder', label, version: contents.version }, options),
    encode: (texts, signal) => encodeTexts({ contents, model, batch, wait }, texts, signal),
    close: () => model.close(),
  };
}

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
