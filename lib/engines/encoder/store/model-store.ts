/** The store of a model's files, by path, and of the notes about them. */
import { isQuotaError } from '../../browser/browser-errors';
import { EngineError } from '../../translator';

/** Bytes in memory of their own, which hashing and storing need. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Keeps a model's files by path. `put` rejects with a `QuotaExceededError` where there is no room. */
export interface ModelStore {
  get(path: string): Promise<Bytes | undefined>;
  put(path: string, bytes: Bytes): Promise<void>;
  delete(path: string): Promise<void>;
  list(): Promise<readonly string[]>;
}

/** Stores bytes; rejects with EngineError `quota` where there is no room for them. */
export async function storeBytes(store: ModelStore, path: string, bytes: Bytes): Promise<void> {
  try {
    await store.put(path, bytes);
  } catch (problem) {
    if (isQuotaError(problem)) throw new EngineError('quota', 'there is no room for the model on this device');
    throw problem;
  }
}

/** A note about a file: its hash, its version on the server, its length in bytes. */
type FileNote = 'sha256' | 'validator' | 'length';

/** The key has a "#", which no file's path has. */
const toNoteKey = (path: string, note: FileNote): string => `${path}#${note}`;

/** Reads a note about a file; undefined where there is none. */
export async function readNote(store: ModelStore, path: string, note: FileNote): Promise<string | undefined> {
  const bytes = await store.get(toNoteKey(path, note));
  return bytes && new TextDecoder().decode(bytes);
}

export const storeNote = (store: ModelStore, path: string, note: FileNote, text: string): Promise<void> =>
  storeBytes(store, toNoteKey(path, note), new TextEncoder().encode(text));

export const deleteNote = (store: ModelStore, path: string, note: FileNote): Promise<void> =>
  store.delete(toNoteKey(path, note));

/** Deletes a model with its notes and the parts of unfinished downloads. */
export async function deleteModelFiles(store: ModelStore): Promise<void> {
  for (const key of await store.list()) await store.delete(key);
}
