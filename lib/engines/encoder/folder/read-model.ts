/** Reads the files of a model in a folder, and checks that they are what they should be. */
import { isRecord, parseJson } from '../../../util/json';
import { EngineError } from '../../translator';
import { type Bytes, computeSha256 } from '../model-bytes';
import { createTokenizer, type TextTokenizer } from './tokenizer';

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
