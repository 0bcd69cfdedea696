/** Sends requests to translation servers, with limits of time and size, and retries where a server is busy. */
import { isRecord, parseJson } from '../../util/json';
import { runWithTimeout, TimeoutError, type WaitFor } from '../../util/timeout';
import { EngineError } from '../translator';
import { computeRetryPause, MAX_RETRIES } from './retry';

/** The functions that a server's translator needs. */
export interface HttpDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: WaitFor;
  /** Milliseconds since 1970; the machine's clock by default. */
  readonly now?: () => number;
}

/**
 * Limits of one request: a minute from sending to the last byte, since a first request may wait until the server has
 * loaded a model, and 2 MB of answer.
 */
export const REQUEST_LIMITS = { milliseconds: 60_000, bytes: 2_000_000 } as const;

/** An answer that was read to its end. */
export interface HttpAnswer {
  readonly status: number;
  /** The parsed JSON; undefined where the text is no JSON. */
  readonly body: unknown;
  readonly text: string;
}

interface AnswerWithHeaders extends HttpAnswer {
  readonly headers: Headers;
}

/**
 * Sends a request, and again after a pause where the server is busy (429, 503). Resolves to any other answer, errors
 * included. Rejects with an EngineError, or with the signal's reason once that is aborted.
 */
export async function requestWithRetry(
  url: string,
  init: RequestInit,
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  for (let failures = 1; ; failures++) {
    const answer = await requestWithTimeout(url, init, deps, signal);
    if (answer.status !== 429 && answer.status !== 503) return answer;
    const pause = computeRetryPause(answer.headers, failures, deps.now ?? Date.now);
    if (failures > MAX_RETRIES || pause === undefined) throw new EngineError('busy', getErrorText(answer));
    await deps.wait(pause, signal);
    signal.throwIfAborted();
  }
}

async function requestWithTimeout(
  url: string,
  init: RequestInit,
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<AnswerWithHeaders> {
  const limit = { milliseconds: REQUEST_LIMITS.milliseconds, wait: deps.wait };
  try {
    return await runWithTimeout(limit, signal, (stop) => fetchAnswer(url, init, deps, stop));
  } catch (problem) {
    signal.throwIfAborted();
    if (problem instanceof EngineError) throw problem;
    if (problem instanceof TimeoutError) throw new EngineError('slow');
    throw new EngineError('unreachable', getErrorCause(problem));
  }
}

/** Returns what failed. The message of `fetch` says only "failed"; its cause has a code. */
const getErrorCause = (problem: unknown): string => {
  const { message, cause } = problem as { message?: string; cause?: { code?: string } };
  return cause?.code ?? message ?? '';
};

async function fetchAnswer(
  url: string,
  init: RequestInit,
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<AnswerWithHeaders> {
  const response = await deps.fetch(url, {
    ...init,
    signal,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    // The reader consented to this address, so the text must not follow a redirect to another.
    redirect: 'manual',
  });
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new EngineError('refused', 'it leads to another address');
  const text = await readLimitedText(response);
  return { status, headers, text, body: parseJson(text) };
}

async function readLimitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let [text, bytes] = ['', 0];
  for (let chunk = await reader?.read(); reader && chunk && !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > REQUEST_LIMITS.bytes) {
      await reader.cancel();
      throw new EngineError('wrong-answer', 'too much');
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

const LONGEST_DETAIL = 200;

/** Returns the server's own error message, cut to LONGEST_DETAIL characters; empty where there is none. */
export function getErrorText({ body }: HttpAnswer): string {
  const record = isRecord(body) ? body : {};
  const texts = ['explanation', 'error', 'message', 'detail', 'responseDetails'].map((name) => record[name]);
  return String(texts.find((text) => typeof text === 'string' && text) ?? '').slice(0, LONGEST_DETAIL);
}
