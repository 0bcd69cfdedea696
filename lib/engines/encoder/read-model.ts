/** Reads a model's files from a store and checks that they are complete and undamaged. */
import { isRecord, parseJson } from '../../util/json';
import { EngineError } from '../translator';
import { computeSha256, getExpectedHash } from './download/file-hash';
import { MODEL_PATHS, type ModelManifest } from './store/model-manifest';
import type { Bytes, ModelStore } from './store/model-store';
import { createTokenizer, type TextTokenizer } from './tokenizer';

/** The contents of a model's files. */
export interface ModelContents {
  readonly tokenize: TextTokenizer;
  /** Id of the token that fills up shorter rows. */
  readonly padding: number;
  readonly weights: Bytes;
  /** SHA-256 of the weights. */
  readonly hash: string;
}

/** Reads a stored model. Rejects with EngineError `unavailable` for a missing file, `wrong-answer` for a bad one. */
export async function readModel(store: ModelStore, manifest: ModelManifest): Promise<ModelContents> {
  const readJson = async (path: string) => parseJsonFile(path, (await readCheckedFile(store, manifest, path)).bytes);
  const config = await readJson(MODEL_PATHS.config);
  const [description, settings] = [await readJson(MODEL_PATHS.tokenizer), await readJson(MODEL_PATHS.tokenizerConfig)];
  const { bytes: weights, hash } = await readCheckedFile(store, manifest, MODEL_PATHS.weights);
  return { tokenize: parseTokenizer(description, settings), padding: getPaddingToken(config), weights, hash };
}

async function readCheckedFile(
  store: ModelStore,
  { files }: ModelManifest,
  path: string,
): Promise<{ bytes: Bytes; hash: string }> {
  const bytes = await store.get(path);
  if (!bytes) throw new EngineError('unavailable', `${path} is not there`);
  const hash = await computeSha256(bytes);
  const file = files.find((one) => one.path === path) ?? { path, bytes: bytes.length };
  if (((await getExpectedHash(store, file)) ?? hash) !== hash) throw createDamagedFileError(path);
  return { bytes, hash };
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
