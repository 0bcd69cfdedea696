import type { DownloadProgress } from '../download/download-model';
import { measureStoredParts } from '../download/partial-file';
import { type ModelFile, type ModelManifest, PATHS } from './model-manifest';
import { type ModelStore, readNote } from './model-store';

/** How many bytes of a model are there, of how many, and whether that is all of its files. */
export interface StoredModel extends DownloadProgress {
  readonly complete: boolean;
}

/** What is there of a model; nothing is read that is large, and what is in the files is not looked at. */
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

/** What the encoder of a stored model will say its version is, without opening it; undefined where none is stored. */
export async function readModelVersion(store: ModelStore): Promise<string | undefined> {
  const hash = await readNote(store, PATHS.weights, 'sha256');
  return hash && shortenHash(hash);
}

/** So much of a hash tells one state of a model from the next. */
export const shortenHash = (hash: string): string => hash.slice(0, 16);
