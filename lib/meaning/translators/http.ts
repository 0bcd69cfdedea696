/** Sends requests to translation servers, with limits of time and size, and retries where a server is busy. */

import type { EngineErrorKind } from '../../core/engine';
import { isRecord, parseJson } from '../../core/json';
import { runWithTimeout, TimeoutError, type WaitFor } from '../../core/timeout';
import { EngineError } from '../translator';

// Computes how long to wait before a busy server is asked again.

/** The longest pause in milliseconds. A reader would not wait longer for an engine. */
const MAX_PAUSE = 30_000;
/** Pauses in milliseconds, one after each failure, where the server does not say how long to wait. */
const DEFAULT_PAUSES = [1_000, 4_000, 10_000] as const;

/** How often a busy server is asked again. */
export const MAX_RETRIES = DEFAULT_PAUSES.length;

/**
 * Computes the milliseconds before the next try, from `Retry-After` as seconds or as a date (RFC 9110); undefined where
 * they are over MAX_PAUSE. `now` is called only where the answer has no `Date` header.
 */
export function computeRetryPause(headers: Headers, failures: number, now: () => number): number | undefined {
  const statedPause = parseRetryAfter(headers, now);
  const pause = statedPause ?? DEFAULT_PAUSES[Math.min(failures, MAX_RETRIES) - 1]!;
  return pause > MAX_PAUSE ? undefined : pause;
}

function parseRetryAfter(headers: Headers, now: () => number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return 1000 * Number(value);
  const retryTime = Date.parse(value);
  if (Number.isNaN(retryTime)) return undefined;
  // Compared with the server's own clock, so that a wrong clock on either side does no harm.
  const serverTime = Date.parse(headers.get('date') ?? '');
  return Math.max(0, retryTime - (Number.isNaN(serverTime) ? now() : serverTime));
}

const API_KEY_ERROR = /\bapi[ _-]?key|\bkey\b|\btoken\b|unauthori[sz]ed/i;
const RATE_LIMIT_ERROR = /limits? violation|too many requests?|slow ?down|rate limit/i;
const PAIR_ERROR = /not supported|not available as a target|not installed|pair is invalid|unsupported language/i;
const TOO_LONG_ERROR = /exceeds|too (?:long|large|big|many)|text limit|limit exceeded/i;

/** Finds the error in an answer; undefined where it is a success with JSON. */
export function findHttpError(answer: HttpAnswer): EngineError | undefined {
  const { status, body, text } = answer;
  const errorText = getErrorText(answer);
  if (status >= 200 && status < 300) {
    if (body !== undefined) return undefined;
    return new EngineError(text.trimStart().startsWith('<') ? 'refused' : 'wrong-answer', 'no JSON');
  }
  return new EngineError(toHttpErrorKind(status, errorText), errorText || `status ${status}`);
}

function toHttpErrorKind(status: number, errorText: string): EngineErrorKind {
  if (status === 401) return 'key';
  if (RATE_LIMIT_ERROR.test(errorText)) return 'busy';
  if (API_KEY_ERROR.test(errorText)) return 'key';
  if (PAIR_ERROR.test(errorText)) return 'pair';
  if (status === 402 || status === 413 || TOO_LONG_ERROR.test(errorText)) return 'quota';
  // A 403 without an error text comes from something in front of the server, such as a proxy.
  return status === 403 && errorText ? 'key' : 'refused';
}

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
