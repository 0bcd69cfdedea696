import { isRecord, parseJson } from '../../util/json';
import { runWithTimeout, TimeoutError, type WaitFor } from '../../util/timeout';
import { EngineProblem } from '../translator';
import { pauseBefore, TRIES } from './retry';

/** What a server's translator needs from outside. */
export interface Outside {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: WaitFor;
  /** Milliseconds since 1970; the machine's clock where it is left out. */
  readonly now?: () => number;
}

/** A minute from asking to the last byte: a first request may have to wait for a model to be loaded. 2 MB of answer. */
export const LIMITS = { milliseconds: 60_000, bytes: 2_000_000 } as const;

export interface Answer {
  readonly status: number;
  /** The JSON in it; undefined where it is none. */
  readonly body: unknown;
  readonly text: string;
}

interface Received extends Answer {
  readonly headers: Headers;
}

/**
 * One exchange, asked again where the server has too much to do. Rejects with an EngineProblem, or with the signal's
 * reason once that is aborted; any other answer, errors too, comes back to be read.
 */
export async function ask(url: string, init: RequestInit, outside: Outside, signal: AbortSignal): Promise<Answer> {
  for (let failures = 1; ; failures++) {
    const answer = await inTime(url, init, outside, signal);
    if (answer.status !== 429 && answer.status !== 503) return answer;
    const pause = pauseBefore(answer.headers, failures, outside.now ?? Date.now);
    if (failures > TRIES || pause === undefined) throw new EngineProblem('busy', wordsOf(answer));
    await outside.wait(pause, signal);
    signal.throwIfAborted();
  }
}

async function inTime(url: string, init: RequestInit, outside: Outside, signal: AbortSignal): Promise<Received> {
  const limit = { milliseconds: LIMITS.milliseconds, wait: outside.wait };
  try {
    return await runWithTimeout(limit, signal, (stop) => received(url, init, outside, stop));
  } catch (problem) {
    signal.throwIfAborted();
    if (problem instanceof EngineProblem) throw problem;
    if (problem instanceof TimeoutError) throw new EngineProblem('slow');
    throw new EngineProblem('unreachable', reasonOf(problem));
  }
}

/** `fetch` says only "failed"; what failed stands in its cause. */
const reasonOf = (problem: unknown): string => {
  const { message, cause } = problem as { message?: string; cause?: { code?: string } };
  return cause?.code ?? message ?? '';
};

async function received(url: string, init: RequestInit, outside: Outside, signal: AbortSignal): Promise<Received> {
  const response = await outside.fetch(url, {
    ...init,
    signal,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    // The text goes to the address that was agreed to, and nowhere else.
    redirect: 'manual',
  });
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new EngineProblem('refused', 'it leads to another address');
  const text = await bounded(response);
  return { status, headers, text, body: parseJson(text) };
}

async function bounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let [text, bytes] = ['', 0];
  for (let read = await reader?.read(); reader && read && !read.done; read = await reader.read()) {
    bytes += read.value.byteLength;
    if (bytes > LIMITS.bytes) {
      await reader.cancel();
      throw new EngineProblem('wrong-answer', 'too much');
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}

const LONGEST_DETAIL = 200;

/** What a server says of its own error, cut to a line. */
export function wordsOf({ body }: Answer): string {
  const record = isRecord(body) ? body : {};
  const said = ['explanation', 'error', 'message', 'detail', 'responseDetails'].map((name) => record[name]);
  return String(said.find((words) => typeof words === 'string' && words) ?? '').slice(0, LONGEST_DETAIL);
}
