import { EngineProblem } from '../../translator';
import { type Manifest, type ModelFile, sizeOf } from '../store/model-manifest';
import { type Bytes, keep, type ModelStore, writeNote } from '../store/model-store';
import { expectedHash, sha256Of } from './file-hash';
import { type Partial, partialOf } from './partial-file';
import { type Outside, receive } from './receive-file';

/** In bytes, over all files; `done` goes back only where a server cannot go on with what is there. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Download {
  readonly manifest: Manifest;
  readonly store: ModelStore;
  readonly outside: Outside;
  readonly progress?: (progress: Progress) => void;
}

/** Whether all of a model's files are there; what is in them is not looked at. */
export async function hasModel(store: ModelStore, { files }: Manifest): Promise<boolean> {
  const there = new Set(await store.list());
  return files.every(({ path }) => there.has(path));
}

/**
 * Fetches what is not there of a model, going on where an earlier download stopped, and fetches anew what was damaged.
 * Rejects with an EngineProblem, or with the signal's reason; what came by then is kept, save a file whose hash is wrong.
 */
export async function downloadModel(download: Download, signal: AbortSignal): Promise<void> {
  const tell = tally(download);
  for (const file of download.manifest.files) {
    signal.throwIfAborted();
    const bytes = (await sound(download.store, file)) ?? (await fetched(download, file, tell, signal));
    tell(file.path, bytes.length, bytes.length);
  }
}

type Tell = (path: string, done: number, total: number | undefined) => void;

/** Adds up the files, with the lengths that servers state in place of the manifest's once they are known. */
function tally({ manifest, progress }: Download): Tell {
  const done = new Map<string, number>();
  const surplus = new Map<string, number>();
  const stated = new Map(manifest.files.map(({ path, bytes }) => [path, bytes]));
  const sum = (values: Map<string, number>) => [...values.values()].reduce((a, b) => a + b, 0);
  return (path, bytes, total) => {
    done.set(path, bytes);
    surplus.set(path, (total ?? Math.max(bytes, stated.get(path)!)) - stated.get(path)!);
    progress?.({ done: sum(done), of: sizeOf(manifest) + sum(surplus) });
  };
}

/** A file that is there and is what it was; one that was damaged is dropped. */
async function sound(store: ModelStore, file: ModelFile): Promise<Bytes | undefined> {
  const bytes = await store.get(file.path);
  if (!bytes) return undefined;
  const expected = await expectedHash(store, file);
  if (expected === undefined || expected === (await sha256Of(bytes))) return bytes;
  await store.delete(file.path);
  return undefined;
}

async function fetched(download: Download, file: ModelFile, tell: Tell, signal: AbortSignal): Promise<Bytes> {
  const { store, outside, manifest } = download;
  const partial = await partialOf(store, file.path);
  const received = (bytes: number, total: number | undefined) => tell(file.path, bytes, total);
  try {
    await receive({ url: manifest.base + file.path, file, partial, outside, received }, signal);
  } catch (problem) {
    // Why it stopped matters more than that the last of it could not be kept.
    await partial.close().catch(() => undefined);
    throw problem;
  }
  return settled(store, file, partial);
}

async function settled(store: ModelStore, file: ModelFile, partial: Partial): Promise<Bytes> {
  const bytes = partial.whole();
  const hash = await sha256Of(bytes);
  if (((await expectedHash(store, file)) ?? hash) !== hash) {
    await partial.discard();
    throw new EngineProblem('wrong-answer', `${file.path} is not the file it should be`);
  }
  await writeNote(store, file.path, 'sha256', hash);
  await keep(store, file.path, bytes);
  await partial.discard();
  await writeNote(store, file.path, 'length', String(bytes.length));
  return bytes;
}
