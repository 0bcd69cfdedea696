import { EngineError } from '../../translator';
import { computeModelSize, type ModelFile, type ModelManifest } from '../store/model-manifest';
import { type Bytes, type ModelStore, storeBytes, storeNote } from '../store/model-store';
import { computeSha256, getExpectedHash } from './file-hash';
import { type PartialFile, readPartialFile } from './partial-file';
import { type DownloadDeps, receiveFile } from './receive-file';

/** In bytes, over all files; `done` goes back only where a server cannot go on with what is there. */
export interface DownloadProgress {
  readonly done: number;
  readonly of: number;
}

export interface ModelDownload {
  readonly manifest: ModelManifest;
  readonly store: ModelStore;
  readonly outside: DownloadDeps;
  readonly progress?: (progress: DownloadProgress) => void;
}

/** Whether all of a model's files are there; what is in them is not looked at. */
export async function hasModel(store: ModelStore, { files }: ModelManifest): Promise<boolean> {
  const there = new Set(await store.list());
  return files.every(({ path }) => there.has(path));
}

/**
 * Fetches what is not there of a model, going on where an earlier download stopped, and fetches anew what was damaged.
 * Rejects with an EngineProblem, or with the signal's reason; what came by then is kept, save a file whose hash is wrong.
 */
export async function downloadModel(download: ModelDownload, signal: AbortSignal): Promise<void> {
  const tell = createProgressReporter(download);
  for (const file of download.manifest.files) {
    signal.throwIfAborted();
    const bytes = (await readIntactFile(download.store, file)) ?? (await fetchModelFile(download, file, tell, signal));
    tell(file.path, bytes.length, bytes.length);
  }
}

type ProgressReporter = (path: string, done: number, total: number | undefined) => void;

/** Adds up the files, with the lengths that servers state in place of the manifest's once they are known. */
function createProgressReporter({ manifest, progress }: ModelDownload): ProgressReporter {
  const done = new Map<string, number>();
  const surplus = new Map<string, number>();
  const stated = new Map(manifest.files.map(({ path, bytes }) => [path, bytes]));
  const sum = (values: Map<string, number>) => [...values.values()].reduce((a, b) => a + b, 0);
  return (path, bytes, total) => {
    done.set(path, bytes);
    surplus.set(path, (total ?? Math.max(bytes, stated.get(path)!)) - stated.get(path)!);
    progress?.({ done: sum(done), of: computeModelSize(manifest) + sum(surplus) });
  };
}

/** A file that is there and is what it was; one that was damaged is dropped. */
async function readIntactFile(store: ModelStore, file: ModelFile): Promise<Bytes | undefined> {
  const bytes = await store.get(file.path);
  if (!bytes) return undefined;
  const expected = await getExpectedHash(store, file);
  if (expected === undefined || expected === (await computeSha256(bytes))) return bytes;
  await store.delete(file.path);
  return undefined;
}

async function fetchModelFile(
  download: ModelDownload,
  file: ModelFile,
  tell: ProgressReporter,
  signal: AbortSignal,
): Promise<Bytes> {
  const { store, outside, manifest } = download;
  const partial = await readPartialFile(store, file.path);
  const received = (bytes: number, total: number | undefined) => tell(file.path, bytes, total);
  try {
    await receiveFile({ url: manifest.base + file.path, file, partial, outside, received }, signal);
  } catch (problem) {
    // Why it stopped matters more than that the last of it could not be kept.
    await partial.close().catch(() => undefined);
    throw problem;
  }
  return storeModelFile(store, file, partial);
}

async function storeModelFile(store: ModelStore, file: ModelFile, partial: PartialFile): Promise<Bytes> {
  const bytes = partial.whole();
  const hash = await computeSha256(bytes);
  if (((await getExpectedHash(store, file)) ?? hash) !== hash) {
    await partial.discard();
    throw new EngineError('wrong-answer', `${file.path} is not the file it should be`);
  }
  await storeNote(store, file.path, 'sha256', hash);
  await storeBytes(store, file.path, bytes);
  await partial.discard();
  await storeNote(store, file.path, 'length', String(bytes.length));
  return bytes;
}
