/** Downloads a model into a store, continues an interrupted download, and replaces damaged files. */
import { EngineError } from '../../translator';
import { computeModelSize, type ModelFile, type ModelManifest } from '../store/model-manifest';
import { type Bytes, type ModelStore, storeBytes, storeNote } from '../store/model-store';
import { computeSha256, getExpectedHash } from './file-hash';
import { type PartialFile, readPartialFile } from './partial-file';
import { type DownloadDeps, receiveFile } from './receive-file';

/** Bytes over all files. `done` becomes smaller only where a server cannot continue a file and it starts again. */
export interface DownloadProgress {
  readonly done: number;
  readonly of: number;
}

/** What to download, where to, and with which functions. */
export interface ModelDownload {
  readonly manifest: ModelManifest;
  readonly store: ModelStore;
  readonly outside: DownloadDeps;
  readonly progress?: (progress: DownloadProgress) => void;
}

/** Whether all of a model's files are stored. Their contents are not checked. */
export async function hasModel(store: ModelStore, { files }: ModelManifest): Promise<boolean> {
  const storedPaths = new Set(await store.list());
  return files.every(({ path }) => storedPaths.has(path));
}

/**
 * Downloads the missing and the damaged files of a model, continuing where an earlier download stopped. Rejects with an
 * EngineError, or with the signal's reason. The bytes received until then are kept, except a file with a wrong hash.
 */
export async function downloadModel(download: ModelDownload, signal: AbortSignal): Promise<void> {
  const reportProgress = createProgressReporter(download);
  for (const file of download.manifest.files) {
    signal.throwIfAborted();
    const bytes =
      (await readIntactFile(download.store, file)) ?? (await fetchModelFile(download, file, reportProgress, signal));
    reportProgress(file.path, bytes.length, bytes.length);
  }
}

type ProgressReporter = (path: string, done: number, total: number | undefined) => void;

/** Adds up the progress of all files. A length that a server states replaces the manifest's estimate. */
function createProgressReporter({ manifest, progress }: ModelDownload): ProgressReporter {
  const done = new Map<string, number>();
  const sizeDifferences = new Map<string, number>();
  const manifestSizes = new Map(manifest.files.map(({ path, bytes }) => [path, bytes]));
  const sum = (values: Map<string, number>) => [...values.values()].reduce((a, b) => a + b, 0);
  return (path, bytes, total) => {
    done.set(path, bytes);
    sizeDifferences.set(path, (total ?? Math.max(bytes, manifestSizes.get(path)!)) - manifestSizes.get(path)!);
    progress?.({ done: sum(done), of: computeModelSize(manifest) + sum(sizeDifferences) });
  };
}

/** Reads a stored file whose hash is right; undefined where it is missing. A damaged one is deleted. */
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
  reportProgress: ProgressReporter,
  signal: AbortSignal,
): Promise<Bytes> {
  const { store, outside, manifest } = download;
  const partial = await readPartialFile(store, file.path);
  const onReceived = (bytes: number, total: number | undefined) => reportProgress(file.path, bytes, total);
  try {
    await receiveFile({ url: manifest.base + file.path, file, partial, outside, received: onReceived }, signal);
  } catch (problem) {
    // The cause of the failure matters more than an error of storing the last bytes.
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
