import { createFailure, createSuccess, type FailureKind, type FailureReason, type Result } from '../../core';
import { addressOf } from '../address/normalize-url';
import { follow, type Redirect } from './follow-redirects';
import type { Allowed } from './site-permission';
import { looksLikeHtml } from './sniff-html';

/** 5 MB of text, 15 s from asking to the last byte, 5 hops. */
export const LIMITS = { bytes: 5_000_000, milliseconds: 15_000, redirects: 5 } as const;

export interface FetchOutside {
  /** One request that follows no redirect: its answer, or where that leads where the answer does not say so itself. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response | Redirect>;
  /** Whether an address may be asked at all: `reachFrom`. All may, where this is left out. */
  readonly reach?: (url: URL) => boolean;
  /** Everything may be read, where this is left out. */
  readonly allowed?: Allowed;
  /** Bytes to text, by byte order mark, header, markup or guess. */
  readonly decode: (
    bytes: Uint8Array,
    contentType?: string,
  ) => {
    readonly text: string;
    readonly charset: string;
    /** The bytes are no text, whatever their header says. */
    readonly binary?: true;
  };
  /** The reader gave up. */
  readonly signal?: AbortSignal;
  /** Time is up: `AbortSignal.timeout(LIMITS.milliseconds)`. */
  readonly timeLimit?: AbortSignal;
}

export interface FetchedPage {
  readonly html: string;
  /** Where it was found in the end. */
  readonly url: string;
  readonly charset: string;
}

/** What is asked for, and what an answer must call itself. */
interface Wanted {
  readonly accept: string;
  readonly type: RegExp;
  /** Whether bytes without a type are the thing. */
  readonly looksLike: (bytes: Uint8Array) => boolean;
}

const HTML: Wanted = {
  accept: 'text/html,application/xhtml+xml',
  type: /^(text\/html|application\/xhtml\+xml)\s*(;|$)/i,
  looksLike: looksLikeHtml,
};

const JSON_TEXT: Wanted = {
  accept: 'application/json',
  type: /^(application|text)\/([\w.-]+\+)?(json|javascript|plain)\s*(;|$)/i,
  looksLike: () => true,
};

const LOGIN = new Set([401, 402, 403, 407, 451, 511]);
const GONE = new Set([404, 410]);

const failure = (
  kind: FailureKind,
  reason: FailureReason | undefined,
  url: string,
  more: { status?: number; detail?: string } = {},
) => createFailure(kind, { ...(reason && { reason }), url, ...more });

function statusFailure(status: number, url: string): Result<never> {
  if (LOGIN.has(status)) return failure('fetch-refused', 'login', url, { status });
  return failure('fetch-failed', GONE.has(status) ? 'gone' : 'status', url, { status });
}

/** What the answer's first line and headers forbid already. */
function headFailure(response: Response, url: string, wanted: Wanted): Result<never> | undefined {
  if (!response.ok) return statusFailure(response.status, url);
  const type = response.headers.get('content-type');
  if (type && !wanted.type.test(type)) return failure('unreadable', 'type', url, { detail: type });
  const length = Number(response.headers.get('content-length') ?? 0);
  return length > LIMITS.bytes ? failure('fetch-failed', 'large', url, { detail: `${length}` }) : undefined;
}

/** The body, or `large` as soon as it has grown beyond the limit. */
async function bytesOf(response: Response, stopped: Promise<never>): Promise<Uint8Array | 'large'> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done: ended, value } = await Promise.race([reader.read(), stopped]);
    if (ended) break;
    size += value.length;
    if (size > LIMITS.bytes) return 'large';
    chunks.push(value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** One controller for every reason to stop; `stopped` rejects even where the fetch handed in ignores its signal. */
function stopper(signals: readonly (AbortSignal | undefined)[]) {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const stopped = new Promise<never>((_, reject) =>
    controller.signal.addEventListener('abort', () => reject(new Error('stopped'))),
  );
  stopped.catch(() => undefined);
  const given = signals.filter((signal) => signal !== undefined);
  for (const signal of given) signal.addEventListener('abort', stop);
  const release = (): void => {
    for (const signal of given) signal.removeEventListener('abort', stop);
    stop();
  };
  if (given.some((signal) => signal.aborted)) stop();
  return { signal: controller.signal, stopped, release };
}

/** Browsers may send a request on themselves, to https for one: where it ended is looked at again. */
function endFailure(response: Response, url: string, { reach }: FetchOutside): Result<never> | undefined {
  const end = response.url === '' ? undefined : addressOf(response.url);
  if (response.type === 'opaqueredirect' || (response.url !== '' && !end))
    return failure('fetch-failed', 'redirects', url);
  return end && reach && !reach(end) ? failure('fetch-failed', 'private', end.href) : undefined;
}

async function read(
  url: URL,
  wanted: Wanted,
  outside: FetchOutside,
  signal: AbortSignal,
  stopped: Promise<never>,
): Promise<Result<FetchedPage>> {
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept: wanted.accept },
    signal,
  };
  const followed = await Promise.race([follow(url, init, outside, LIMITS.redirects), stopped]);
  if (!followed.ok) return followed;
  const { response, url: end } = followed.value;
  const bad = endFailure(response, url.href, outside) ?? headFailure(response, url.href, wanted);
  if (bad) return bad;
  const bytes = await bytesOf(response, stopped);
  if (bytes === 'large') return failure('fetch-failed', 'large', url.href);
  const type = response.headers.get('content-type') ?? undefined;
  if (!type && !wanted.looksLike(bytes)) return failure('unreadable', 'type', url.href);
  const { text, charset, binary } = outside.decode(bytes, type);
  if (binary) return failure('unreadable', 'type', url.href);
  return createSuccess({ html: text, url: response.url || end, charset });
}

const detailOf = (thrown: unknown): string => {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
  return code ?? (thrown instanceof Error ? thrown.message : String(thrown));
};

async function fetchWanted(url: string, wanted: Wanted, outside: FetchOutside): Promise<Result<FetchedPage>> {
  const address = addressOf(url);
  if (!address) return failure('fetch-failed', 'address', url);
  const { signal, stopped, release } = stopper([outside.signal, outside.timeLimit]);
  try {
    return await read(address, wanted, outside, signal, stopped);
  } catch (thrown) {
    if (outside.signal?.aborted) return failure('cancelled', undefined, url);
    if (outside.timeLimit?.aborted) return failure('fetch-failed', 'slow', url);
    return failure('fetch-failed', 'network', url, { detail: detailOf(thrown) });
  } finally {
    release();
  }
}

/**
 * Fetches a page that may be the original: http(s) without user name, no cookies, no referrer, within `LIMITS`. Every
 * way it can go wrong comes back as a Failure: `address`, `private`, `redirects`, `login`, `gone`, `status`, `type`,
 * `large`, `slow`, `network`, or the kind `cancelled`.
 */
export const fetchOriginal = (url: string, outside: FetchOutside): Promise<Result<FetchedPage>> =>
  fetchWanted(url, HTML, outside);

/** The same for an answer in JSON, whose text comes back as it is. */
export async function fetchJsonText(url: string, outside: FetchOutside): Promise<Result<string>> {
  const fetched = await fetchWanted(url, JSON_TEXT, outside);
  return fetched.ok ? createSuccess(fetched.value.html) : fetched;
}
