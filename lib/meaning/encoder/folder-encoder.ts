/** A sentence encoder whose model lies in a folder, as on Hugging Face: it knows whole texts, and no tokens. */

import { Tokenizer } from '@huggingface/tokenizers';
import { type InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { TextEmbedding } from '../../core/engine';
import { isRecord, parseJson } from '../../core/json';
import { type WaitFor, waitFor } from '../../core/timeout';
import {
  ENCODER_TIMEOUTS,
  type Encoder,
  QUERY_PREFIX,
  runWithEngineTimeout,
  type TokenIds,
  yieldToMessages,
} from '../encoder';
import { EngineError } from '../translator';
import { batchByLength, type PaddedBatch, padBatch, type TokenBatchLimit } from './batches';
import { type Bytes, computeSha256 } from './model-bytes';
import { addRuntimeVersion, loadSession, type RuntimeOptions, runSession } from './onnx-runtime';
import { poolStates } from './pool-states';

// Creates the model's tokenizer from its files.

export type TextTokenizer = (text: string) => TokenIds;

/** Models of this kind take no more tokens. */
const MAX_TOKENS = 512;

/**
 * Creates the tokenizer from the parsed tokenizer.json (`description`) and tokenizer_config.json (`config`). Throws
 * where they describe no tokenizer.
 */
export function createTokenizer(description: unknown, config: unknown): TextTokenizer {
  if (!isRecord(description) || !isRecord(config)) throw new TypeError('no tokenizer');
  const tokenizer = new Tokenizer(description, config);
  const statedMax = config['model_max_length'];
  const maxTokens = typeof statedMax === 'number' && statedMax >= 3 ? Math.min(statedMax, MAX_TOKENS) : MAX_TOKENS;
  return (text) => truncateTokens(tokenizer.encode(text).ids, maxTokens);
}

/** Cuts a text that is too long, but keeps its last token, which marks the end. */
const truncateTokens = (ids: TokenIds, maxTokens: number): TokenIds =>
  ids.length <= maxTokens ? ids : [...ids.slice(0, maxTokens - 1), ids.at(-1)!];

// Reads the files of a model in a folder, and checks that they are what they should be.

/** Reads one of the model's files by its path below the folder; undefined where it is missing. */
export type ReadFolderFile = (path: string) => Promise<Bytes | undefined>;

/** The usual paths of an ONNX model's files, as on Hugging Face. */
export const MODEL_PATHS = {
  config: 'config.json',
  tokenizer: 'tokenizer.json',
  tokenizerConfig: 'tokenizer_config.json',
  weights: 'onnx/model_quantized.onnx',
} as const;

/** The contents of a model's files. */
export interface ModelContents {
  readonly tokenize: TextTokenizer;
  /** Id of the token that fills up shorter rows. */
  readonly padding: number;
  readonly weights: Bytes;
  /** The first 16 digits of the weights' SHA-256, enough to tell versions of a model apart. */
  readonly version: string;
}

/** Reads a model. Rejects with EngineError `unavailable` for a missing file, `wrong-answer` for a bad one. */
export async function readModel(read: ReadFolderFile): Promise<ModelContents> {
  const readJson = async (path: string) => parseJsonFile(path, await readExisting(read, path));
  const config = await readJson(MODEL_PATHS.config);
  const [description, settings] = [await readJson(MODEL_PATHS.tokenizer), await readJson(MODEL_PATHS.tokenizerConfig)];
  const weights = await readExisting(read, MODEL_PATHS.weights);
  const version = (await computeSha256(weights)).slice(0, 16);
  return { tokenize: parseTokenizer(description, settings), padding: getPaddingToken(config), weights, version };
}

async function readExisting(read: ReadFolderFile, path: string): Promise<Bytes> {
  const bytes = await read(path);
  if (!bytes) throw new EngineError('unavailable', `${path} is not there`);
  return bytes;
}

const createDamagedFileError = (path: string): EngineError => new EngineError('wrong-answer', `${path} is damaged`);

function parseJsonFile(path: string, bytes: Bytes): unknown {
  const value = parseJson(new TextDecoder().decode(bytes));
  if (value === undefined) throw createDamagedFileError(path);
  return value;
}

function parseTokenizer(description: unknown, settings: unknown): TextTokenizer {
  try {
    return createTokenizer(description, settings);
  } catch {
    throw createDamagedFileError(MODEL_PATHS.tokenizer);
  }
}

function getPaddingToken(config: unknown): number {
  const padding = isRecord(config) ? config['pad_token_id'] : undefined;
  return typeof padding === 'number' ? padding : 0;
}

// A model in a folder, which takes batches of token ids.

/** The model's output for each token: rows × columns × width numbers. */
export interface HiddenStates {
  readonly values: Float32Array;
  readonly width: number;
}

/** A loaded model. `run` rejects with an EngineError. */
export interface EncoderModel {
  run(batch: PaddedBatch): Promise<HiddenStates>;
  close(): Promise<void>;
}

/** Loads a model. Rejects with an EngineError where the bytes are no model, or WebAssembly does not start. */
export async function loadModel(bytes: Bytes, options: RuntimeOptions): Promise<EncoderModel> {
  const session = await loadSession(bytes, options);
  return { run: (batch) => runModel(session, batch), close: () => session.release() };
}

/** The name of the output that is read. */
const OUTPUT = 'last_hidden_state';

async function runModel(session: InferenceSession, batch: PaddedBatch): Promise<HiddenStates> {
  const shape = [batch.rows, batch.columns];
  const inputs: Readonly<Record<string, () => BigInt64Array>> = {
    input_ids: () => batch.ids,
    attention_mask: () => batch.mask,
    token_type_ids: () => new BigInt64Array(batch.ids.length),
  };
  const feeds = session.inputNames.map((name) => {
    const values = inputs[name];
    if (!values) throw new EngineError('wrong-answer', `the model wants “${name}”`);
    return [name, new Tensor('int64', values(), shape)] as const;
  });
  if (!session.outputNames.includes(OUTPUT)) throw new EngineError('wrong-answer', `the model has no “${OUTPUT}”`);
  return toHiddenStates((await runSession(session, Object.fromEntries(feeds), [OUTPUT]))[OUTPUT], shape);
}

function toHiddenStates(tensor: Tensor | undefined, shape: readonly number[]): HiddenStates {
  const [rows, columns, width] = tensor?.dims ?? [];
  if (!(tensor?.data instanceof Float32Array) || rows !== shape[0] || columns !== shape[1] || !width)
    throw new EngineError('wrong-answer', 'the model answers in another shape');
  return { values: tensor.data, width };
}

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
