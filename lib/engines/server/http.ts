import { isRecord, parseJson } from '../../util/json';
import { runWithTimeout, TimeoutError, type WaitFor } from '../../util/timeout';
import { EngineError } from '../translator';
import { computeRetryPause, MAX_RETRIES } from './retry';

/** What a server's translator needs from outside. */
export interface HttpDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: WaitFor;
  /** Milliseconds since 1970; the machine's clock where it is left out. */
  readonly now?: () => number;
}

/** A minute from asking to the last byte: a first request may have to wait for a model to be loaded. 2 MB of answer. */
export const LIMITS = { milliseconds: 60_000, bytes: 2_000_000 } as const;

export interface HttpAnswer {
  readonly status: number;
  /** The JSON in it; undefined where it is none. */
  readonly body: unknown;
  readonly text: string;
}

interface AnswerWithHeaders extends HttpAnswer {
  readonly headers: Headers;
}

/**
 * One exchange, asked again where the server has too much to do. Rejects with an EngineProblem, or with the signal's
 * reason once that is aborted; any other answer, errors too, comes back to be read.
 */
export async function requestWithRetry(
  url: string,
  init: RequestInit,
  outside: HttpDeps,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  for (let failures = 1; ; failures++) {
    const answer = await requestWithTimeout(url, init, outside, signal);
    if (answer.status !== 429 && answer.status !== 503) return answer;
    const pause = computeRetryPause(answer.headers, failures, outside.now ?? Date.now);
    if (failures > MAX_RETRIES || pause === undefined) throw new EngineError('busy', getErrorText(answer));
    await outside.wait(pause, signal);
    signal.throwIfAborted();
  }
}

async function requestWithTimeout(
  url: string,
  init: RequestInit,
  outside: HttpDeps,
  signal: AbortSignal,
): Promise<AnswerWithHeaders> {
  const limit = { milliseconds: LIMITS.milliseconds, wait: outside.wait };
  try {
    return await runWithTimeout(limit, signal, (stop) => fetchAnswer(url, init, outside, stop));
  } catch (problem) {
    signal.throwIfAborted();
    if (problem instanceof EngineError) throw problem;
    if (problem instanceof TimeoutError) throw new EngineError('slow');
    throw new EngineError('unreachable', getErrorCause(problem));
  }
}

/** `fetch` says only "failed"; what failed stands in its cause. */
const getErrorCause = (problem: unknown): string => {
  const { message, cause } = problem as { message?: string; cause?: { code?: string } };
  return cause?.code ?? message ?? '';
};

async function fetchAnswer(
  url: string,
  init: RequestInit,
  outside: HttpDeps,
  signal: AbortSignal,
): Promise<AnswerWithHeaders> {
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
    throw new EngineError('refused', 'it leads to another address');
  const text = await readLimitedText(response);
  return { status, headers, text, body: parseJson(text) };
}

async function readLimitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let [text, bytes] = ['', 0];
  for (let read = await reader?.read(); reader && read && !read.done; read = await reader.read()) {
    bytes += read.value.byteLength;
    if (bytes > LIMITS.bytes) {
      await reader.cancel();
      throw new EngineError('wrong-answer', 'too much');
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}

const LONGEST_DETAIL = 200;

/** What a server says of its own error, cut to a line. */
export function getErrorText({ body }: HttpAnswer): string {
  const record = isRecord(body) ? body : {};
  const said = ['explanation', 'error', 'message', 'detail', 'responseDetails'].map((name) => record[name]);
  return String(said.find((words) => typeof words === 'string' && words) ?? '').slice(0, LONGEST_DETAIL);
}
