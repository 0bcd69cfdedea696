import { isQuota } from '../../browser/browser-errors';
import { EngineProblem } from '../../translator';

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
export async function keep(store: ModelStore, path: string, bytes: Bytes): Promise<void> {
  try {
    await store.put(path, bytes);
  } catch (problem) {
    if (isQuota(problem)) throw new EngineProblem('quota', 'there is no room for the model on this device');
    throw problem;
  }
}

/** Notes about a file stand beside it under a name that no file of a model has. */
type Note = 'sha256' | 'validator' | 'length';

const noteKey = (path: string, note: Note): string => `${path}#${note}`;

export async function noteOf(store: ModelStore, path: string, note: Note): Promise<string | undefined> {
  const bytes = await store.get(noteKey(path, note));
  return bytes && new TextDecoder().decode(bytes);
}

export const writeNote = (store: ModelStore, path: string, note: Note, text: string): Promise<void> =>
  keep(store, noteKey(path, note), new TextEncoder().encode(text));

export const dropNote = (store: ModelStore, path: string, note: Note): Promise<void> =>
  store.delete(noteKey(path, note));

/** Deletes a model with all that is noted about it and all that came of a download not finished. */
export async function removeModel(store: ModelStore): Promise<void> {
  for (const key of await store.list()) await store.delete(key);
}
