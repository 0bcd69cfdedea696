/** Tells how much of a model is stored, and which version, without opening it. */
import type { DownloadProgress } from '../download/download-model';
import { measureStoredParts } from '../download/partial-file';
import { MODEL_PATHS, type ModelFile, type ModelManifest } from './model-manifest';
import { type ModelStore, readNote } from './model-store';

/** How many bytes of a model are stored, of how many, and whether all of its files are. */
export interface StoredModel extends DownloadProgress {
  readonly complete: boolean;
}

/** Measures how much of a model is stored. Reads nothing large and does not check the files' contents. */
export async function getStoredModel(store: ModelStore, { files }: ModelManifest): Promise<StoredModel> {
  const keys = await store.list();
  const sizes = await Promise.all(files.map((file) => measureStoredFile(store, file, keys)));
  return {
    done: sizes.reduce((sum, { done }) => sum + done, 0),
    of: sizes.reduce((sum, { of }) => sum + of, 0),
    complete: files.every(({ path }) => keys.includes(path)),
  };
}

async function measureStoredFile(
  store: ModelStore,
  { path, bytes }: ModelFile,
  keys: readonly string[],
): Promise<DownloadProgress> {
  const of = Number(await readNote(store, path, 'length')) || bytes;
  return { of, done: keys.includes(path) ? of : await measureStoredParts(store, path, keys) };
}

/** Reads the version that a stored model's encoder will have in its name; undefined where no model is stored. */
export async function readModelVersion(store: ModelStore): Promise<string | undefined> {
  const hash = await readNote(store, MODEL_PATHS.weights, 'sha256');
  return hash && shortenHash(hash);
}

/** Shortens a hash to 16 digits, enough to tell versions of a model apart. */
export const shortenHash = (hash: string): string => hash.slice(0, 16);
