import type { Progress } from '../download/download-model';
import { begunOf } from '../download/partial-file';
import { type Manifest, type ModelFile, PATHS } from './model-manifest';
import { type ModelStore, noteOf } from './model-store';

/** How many bytes of a model are there, of how many, and whether that is all of its files. */
export interface Held extends Progress {
  readonly complete: boolean;
}

/** What is there of a model; nothing is read that is large, and what is in the files is not looked at. */
export async function heldOf(store: ModelStore, { files }: Manifest): Promise<Held> {
  const keys = await store.list();
  const sizes = await Promise.all(files.map((file) => heldOfFile(store, file, keys)));
  return {
    done: sizes.reduce((sum, { done }) => sum + done, 0),
    of: sizes.reduce((sum, { of }) => sum + of, 0),
    complete: files.every(({ path }) => keys.includes(path)),
  };
}

async function heldOfFile(store: ModelStore, { path, bytes }: ModelFile, keys: readonly string[]): Promise<Progress> {
  const of = Number(await noteOf(store, path, 'length')) || bytes;
  return { of, done: keys.includes(path) ? of : await begunOf(store, path, keys) };
}

/** What the encoder of a stored model will say its version is, without opening it; undefined where none is stored. */
export async function versionOf(store: ModelStore): Promise<string | undefined> {
  const hash = await noteOf(store, PATHS.weights, 'sha256');
  return hash && shortOf(hash);
}

/** So much of a hash tells one state of a model from the next. */
export const shortOf = (hash: string): string => hash.slice(0, 16);
