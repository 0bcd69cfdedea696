import { isRecord, parseJson } from '../../util/json';
import { EngineProblem } from '../translator';
import { expectedHash, sha256Of } from './download/file-hash';
import { type Manifest, PATHS } from './store/model-manifest';
import type { Bytes, ModelStore } from './store/model-store';
import { type Tokenize, tokenizer } from './tokenizer';

/** What a model's files hold. */
export interface Contents {
  readonly tokenize: Tokenize;
  /** The token that fills up shorter rows. */
  readonly padding: number;
  readonly weights: Bytes;
  /** Of the weights, SHA-256. */
  readonly hash: string;
}

/** Reads a stored model. Rejects with an EngineProblem where a file is not there or is not what it should be. */
export async function contentsOf(store: ModelStore, manifest: Manifest): Promise<Contents> {
  const json = async (path: string) => parsed(path, (await soundFile(store, manifest, path)).bytes);
  const config = await json(PATHS.config);
  const [description, settings] = [await json(PATHS.tokenizer), await json(PATHS.tokenizerConfig)];
  const { bytes: weights, hash } = await soundFile(store, manifest, PATHS.weights);
  return { tokenize: tokenizerOf(description, settings), padding: paddingIn(config), weights, hash };
}

async function soundFile(
  store: ModelStore,
  { files }: Manifest,
  path: string,
): Promise<{ bytes: Bytes; hash: string }> {
  const bytes = await store.get(path);
  if (!bytes) throw new EngineProblem('unavailable', `${path} is not there`);
  const hash = await sha256Of(bytes);
  const file = files.find((one) => one.path === path) ?? { path, bytes: bytes.length };
  if (((await expectedHash(store, file)) ?? hash) !== hash) throw damaged(path);
  return { bytes, hash };
}

const damaged = (path: string): EngineProblem => new EngineProblem('wrong-answer', `${path} is damaged`);

function parsed(path: string, bytes: Bytes): unknown {
  const value = parseJson(new TextDecoder().decode(bytes));
  if (value === undefined) throw damaged(path);
  return value;
}

function tokenizerOf(description: unknown, settings: unknown): Tokenize {
  try {
    return tokenizer(description, settings);
  } catch {
    throw damaged(PATHS.tokenizer);
  }
}

function paddingIn(config: unknown): number {
  const padding = isRecord(config) ? config['pad_token_id'] : undefined;
  return typeof padding === 'number' ? padding : 0;
}
