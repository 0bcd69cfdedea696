/** Receives one file over HTTP, continues an interrupted download, and limits its size and time. */
import { runWithTimeout, TimeoutError, type WaitFor } from '../../../util/timeout';
import { EngineError } from '../../translator';
import type { ModelFile } from '../store/model-manifest';
import type { PartialFile } from './partial-file';
import { buildRangeRequest, type FileResponse, readFileResponse } from './range-requests';

/** The functions that a download needs. */
export interface DownloadDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: WaitFor;
}

export interface FileRequest {
  readonly url: string;
  readonly file: ModelFile;
  readonly partial: PartialFile;
  readonly outside: DownloadDeps;
  /** Told the bytes received so far, and the file's length where the server gives it. */
  readonly received: (bytes: number, total: number | undefined) => void;
}

/** Milliseconds without a byte after which a download is given up. */
export const SILENCE_TIMEOUT = 60_000;

/** How much longer than its manifest says a file may be. A server that never ends must not fill the disk. */
const SIZE_TOLERANCE = { times: 2, bytes: 100_000 } as const;

/** The response ended before the file was complete. */
class IncompleteResponseError extends Error {}

/**
 * Receives the rest of a file, with a second request where the first one is cut short. Rejects with an EngineError, or
 * with the signal's reason.
 */
export async function receiveFile(request: FileRequest, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) if (await receiveOnce(request, signal)) return;
  throw new EngineError('wrong-answer', `${request.file.path} was sent incompletely`);
}

async function receiveOnce(request: FileRequest, signal: AbortSignal): Promise<boolean> {
  const limit = { milliseconds: SILENCE_TIMEOUT, wait: request.outside.wait };
  try {
    await runWithTimeout(limit, signal, async (stop, keepAlive) =>
      copyToPartialFile(await resumeOrRestart(request, stop), request, keepAlive),
    );
    return true;
  } catch (problem) {
    signal.throwIfAborted();
    if (problem instanceof IncompleteResponseError) return false;
    throw problem instanceof TimeoutError ? new EngineError('slow') : problem;
  }
}

/** Requests the rest of a file, or all of it where the server cannot continue it or has another version. */
async function resumeOrRestart(request: FileRequest, stop: AbortSignal): Promise<FileResponse> {
  const { partial, file } = request;
  // Without a validator the rest might be of another version.
  const from = partial.validator ? partial.length : 0;
  const response = await requestFile(request, from, stop);
  if (from && response?.from === from && response.validator === partial.validator) return response;
  if (response?.from !== 0) await response?.body.cancel();
  const fullResponse = response?.from === 0 ? response : await requestFile(request, 0, stop);
  if (fullResponse?.from !== 0) throw new EngineError('refused', `the server does not send all of ${file.path}`);
  await partial.restart(fullResponse.validator, fullResponse.total);
  return fullResponse;
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
  request: FileRequest,
  keepAlive: () => void,
): Promise<void> {
  const { partial, file, received: onReceived } = request;
  const minBytes = total ?? (file.sha256 ? file.bytes : 0);
  const maxBytes = file.sha256 ? file.bytes : SIZE_TOLERANCE.times * file.bytes + SIZE_TOLERANCE.bytes;
  if (minBytes > maxBytes) throw new EngineError('wrong-answer', `${file.path} is longer than it should be`);
  const reader = body.getReader();
  for (let chunk = await readChunk(reader); !chunk.done; chunk = await readChunk(reader)) {
    keepAlive();
    await partial.add(chunk.value);
    if (partial.length > maxBytes) {
      await reader.cancel();
      throw new EngineError('wrong-answer', `${file.path} is longer than it should be`);
    }
    onReceived(partial.length, total);
  }
  if (partial.length < minBytes) throw new IncompleteResponseError();
}

const readChunk = (reader: ReadableStreamDefaultReader<Uint8Array>) =>
  reader.read().catch((problem: Error) => {
    throw new IncompleteResponseError(problem.message);
  });
