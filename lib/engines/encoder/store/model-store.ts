import { isQuotaError } from '../../browser/browser-errors';
import { EngineError } from '../../translator';

/** Bytes that own their memory, as hashing and storing want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where a model's files are kept, by path. `put` fails with a `QuotaExceededError` where there is no room. */
export interface ModelStore {
  get(path: string): Promise<Bytes | undefined>;
  put(path: string, bytes: Bytes): Promise<void>;
  delete(path: string): Promise<void>;
  list(): Promise<readonly string[]>;
}

/** Keeps bytes; rejects with the problem `quota` where there is no room for them. */
export async function storeBytes(store: ModelStore, path: string, bytes: Bytes): Promise<void> {
  try {
    await store.put(path, bytes);
  } catch (problem) {
    if (isQuotaError(problem)) throw new EngineError('quota', 'there is no room for the model on this device');
    throw problem;
  }
}

/** Notes about a file stand beside it under a name that no file of a model has. */
type FileNote = 'sha256' | 'validator' | 'length';

const toNoteKey = (path: string, note: FileNote): string => `${path}#${note}`;

export async function readNote(store: ModelStore, path: string, note: FileNote): Promise<string | undefined> {
  const bytes = await store.get(toNoteKey(path, note));
  return bytes && new TextDecoder().decode(bytes);
}

export const storeNote = (store: ModelStore, path: string, note: FileNote, text: string): Promise<void> =>
  storeBytes(store, toNoteKey(path, note), new TextEncoder().encode(text));

export const deleteNote = (store: ModelStore, path: string, note: FileNote): Promise<void> =>
  store.delete(toNoteKey(path, note));

/** Deletes a model with all that is noted about it and all that came of a download not finished. */
export async function deleteModelFiles(store: ModelStore): Promise<void> {
  for (const key of await store.list()) await store.delete(key);
}
