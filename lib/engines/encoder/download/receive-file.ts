import { runWithTimeout, TimeoutError, type WaitFor } from '../../../util/timeout';
import { EngineError } from '../../translator';
import type { ModelFile } from '../store/model-manifest';
import type { PartialFile } from './partial-file';
import { buildRangeRequest, type FileResponse, readFileResponse } from './range-requests';

/** What a download needs from outside. */
export interface DownloadDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: WaitFor;
}

export interface FileRequest {
  readonly url: string;
  readonly file: ModelFile;
  readonly partial: PartialFile;
  readonly outside: DownloadDeps;
  /** Told the bytes of the file that are there and its length, where the server says it. */
  readonly received: (bytes: number, total: number | undefined) => void;
}

/** For so many milliseconds nothing may be heard. */
export const SILENCE_TIMEOUT = 60_000;

/** What a file may be longer than its manifest says: a server that never ends must not fill the disk. */
const SIZE_TOLERANCE = { times: 2, bytes: 100_000 } as const;

/** The answer ended before the file did. */
class IncompleteResponseError extends Error {}

/**
 * Completes a file, which is asked for once more where it was cut short. Rejects with an EngineProblem, or with the
 * signal's reason.
 */
export async function receiveFile(receiving: FileRequest, signal: AbortSignal): Promise<void> {
  for (let tries = 0; tries < 2; tries++) if (await receiveOnce(receiving, signal)) return;
  throw new EngineError('wrong-answer', `${receiving.file.path} was sent incompletely`);
}

async function receiveOnce(receiving: FileRequest, signal: AbortSignal): Promise<boolean> {
  const limit = { milliseconds: SILENCE_TIMEOUT, wait: receiving.outside.wait };
  try {
    await runWithTimeout(limit, signal, async (stop, alive) =>
      copyToPartialFile(await resumeOrRestart(receiving, stop), receiving, alive),
    );
    return true;
  } catch (problem) {
    signal.throwIfAborted();
    if (problem instanceof IncompleteResponseError) return false;
    throw problem instanceof TimeoutError ? new EngineError('slow') : problem;
  }
}

/** An answer that goes on where the file ends so far, or that begins it anew. */
async function resumeOrRestart(receiving: FileRequest, stop: AbortSignal): Promise<FileResponse> {
  const { partial, file } = receiving;
  // Without a name for the version, the rest might be of another one.
  const from = partial.validator ? partial.length : 0;
  const first = await requestFile(receiving, from, stop);
  if (from && first?.from === from && first.validator === partial.validator) return first;
  if (first?.from !== 0) await first?.body.cancel();
  const anew = first?.from === 0 ? first : await requestFile(receiving, 0, stop);
  if (anew?.from !== 0) throw new EngineError('refused', `the server does not send all of ${file.path}`);
  await partial.restart(anew.validator, anew.total);
  return anew;
}

async function requestFile(
  { url, file, outside }: FileRequest,
  from: number,
  stop: AbortSignal,
): Promise<FileResponse | undefined> {
  const response = await outside.fetch(url, buildRangeRequest(from, stop)).catch((problem: Error) => {
    throw new EngineError('unreachable', problem.message);
  });
  return readFileResponse(response, file.path);
}

async function copyToPartialFile(
  { body, total }: FileResponse,
  receiving: FileRequest,
  alive: () => void,
): Promise<void> {
  const { partial, file, received } = receiving;
  const least = total ?? (file.sha256 ? file.bytes : 0);
  const most = file.sha256 ? file.bytes : SIZE_TOLERANCE.times * file.bytes + SIZE_TOLERANCE.bytes;
  if (least > most) throw new EngineError('wrong-answer', `${file.path} is longer than it should be`);
  const reader = body.getReader();
  for (let read = await readChunk(reader); !read.done; read = await readChunk(reader)) {
    alive();
    await partial.add(read.value);
    if (partial.length > most) {
      await reader.cancel();
      throw new EngineError('wrong-answer', `${file.path} is longer than it should be`);
    }
    received(partial.length, total);
  }
  if (partial.length < least) throw new IncompleteResponseError();
}

const readChunk = (reader: ReadableStreamDefaultReader<Uint8Array>) =>
  reader.read().catch((problem: Error) => {
    throw new IncompleteResponseError(problem.message);
  });
