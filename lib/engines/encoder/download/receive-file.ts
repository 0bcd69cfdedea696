import { runWithTimeout, TimeoutError, type WaitFor } from '../../../util/timeout';
import { EngineProblem } from '../../translator';
import type { ModelFile } from '../store/model-manifest';
import type { Partial } from './partial-file';
import { type Incoming, incoming, requestFrom } from './range-requests';

/** What a download needs from outside. */
export interface Outside {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: WaitFor;
}

export interface Receiving {
  readonly url: string;
  readonly file: ModelFile;
  readonly partial: Partial;
  readonly outside: Outside;
  /** Told the bytes of the file that are there and its length, where the server says it. */
  readonly received: (bytes: number, total: number | undefined) => void;
}

/** For so many milliseconds nothing may be heard. */
export const SILENCE = 60_000;

/** What a file may be longer than its manifest says: a server that never ends must not fill the disk. */
const SURPLUS = { times: 2, bytes: 100_000 } as const;

/** The answer ended before the file did. */
class CutShort extends Error {}

/**
 * Completes a file, which is asked for once more where it was cut short. Rejects with an EngineProblem, or with the
 * signal's reason.
 */
export async function receive(receiving: Receiving, signal: AbortSignal): Promise<void> {
  for (let tries = 0; tries < 2; tries++) if (await isComplete(receiving, signal)) return;
  throw new EngineProblem('wrong-answer', `${receiving.file.path} was sent incompletely`);
}

async function isComplete(receiving: Receiving, signal: AbortSignal): Promise<boolean> {
  const limit = { milliseconds: SILENCE, wait: receiving.outside.wait };
  try {
    await runWithTimeout(limit, signal, async (stop, alive) => pour(await answerTo(receiving, stop), receiving, alive));
    return true;
  } catch (problem) {
    signal.throwIfAborted();
    if (problem instanceof CutShort) return false;
    throw problem instanceof TimeoutError ? new EngineProblem('slow') : problem;
  }
}

/** An answer that goes on where the file ends so far, or that begins it anew. */
async function answerTo(receiving: Receiving, stop: AbortSignal): Promise<Incoming> {
  const { partial, file } = receiving;
  // Without a name for the version, the rest might be of another one.
  const from = partial.validator ? partial.length : 0;
  const first = await asked(receiving, from, stop);
  if (from && first?.from === from && first.validator === partial.validator) return first;
  if (first?.from !== 0) await first?.body.cancel();
  const anew = first?.from === 0 ? first : await asked(receiving, 0, stop);
  if (anew?.from !== 0) throw new EngineProblem('refused', `the server does not send all of ${file.path}`);
  await partial.restart(anew.validator, anew.total);
  return anew;
}

async function asked(
  { url, file, outside }: Receiving,
  from: number,
  stop: AbortSignal,
): Promise<Incoming | undefined> {
  const response = await outside.fetch(url, requestFrom(from, stop)).catch((problem: Error) => {
    throw new EngineProblem('unreachable', problem.message);
  });
  return incoming(response, file.path);
}

async function pour({ body, total }: Incoming, receiving: Receiving, alive: () => void): Promise<void> {
  const { partial, file, received } = receiving;
  const least = total ?? (file.sha256 ? file.bytes : 0);
  const most = file.sha256 ? file.bytes : SURPLUS.times * file.bytes + SURPLUS.bytes;
  if (least > most) throw new EngineProblem('wrong-answer', `${file.path} is longer than it should be`);
  const reader = body.getReader();
  for (let read = await next(reader); !read.done; read = await next(reader)) {
    alive();
    await partial.add(read.value);
    if (partial.length > most) {
      await reader.cancel();
      throw new EngineProblem('wrong-answer', `${file.path} is longer than it should be`);
    }
    received(partial.length, total);
  }
  if (partial.length < least) throw new CutShort();
}

const next = (reader: ReadableStreamDefaultReader<Uint8Array>) =>
  reader.read().catch((problem: Error) => {
    throw new CutShort(problem.message);
  });
