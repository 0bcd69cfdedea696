import { createFailure, createSuccess, type FailureKind, type FailureReason, type Result } from '../../core';
import { parseWebUrl } from '../address/normalize-url';
import { followRedirects, type Redirect } from './follow-redirects';
import type { HasSitePermission } from './site-permission';
import { isHtmlLike } from './sniff-html';

/** 5 MB of text, 15 s from asking to the last byte, 5 hops. */
export const LIMITS = { bytes: 5_000_000, milliseconds: 15_000, redirects: 5 } as const;

export interface FetchDeps {
  /** One request that follows no redirect: its answer, or where that leads where the answer does not say so itself. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response | Redirect>;
  /** Whether an address may be asked at all: `reachFrom`. All may, where this is left out. */
  readonly reach?: (url: URL) => boolean;
  /** Everything may be read, where this is left out. */
  readonly allowed?: HasSitePermission;
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
interface ExpectedContent {
  readonly accept: string;
  readonly type: RegExp;
  /** Whether bytes without a type are the thing. */
  readonly looksLike: (bytes: Uint8Array) => boolean;
}

const HTML: ExpectedContent = {
  accept: 'text/html,application/xhtml+xml',
  type: /^(text\/html|application\/xhtml\+xml)\s*(;|$)/i,
  looksLike: isHtmlLike,
};

const JSON_TEXT: ExpectedContent = {
  accept: 'application/json',
  type: /^(application|text)\/([\w.-]+\+)?(json|javascript|plain)\s*(;|$)/i,
  looksLike: () => true,
};

const LOGIN_STATUSES = new Set([401, 402, 403, 407, 451, 511]);
const GONE_STATUSES = new Set([404, 410]);

const createFetchFailure = (
  kind: FailureKind,
  reason: FailureReason | undefined,
  url: string,
  more: { status?: number; detail?: string } = {},
) => createFailure(kind, { ...(reason && { reason }), url, ...more });

function createStatusFailure(status: number, url: string): Result<never> {
  if (LOGIN_STATUSES.has(status)) return createFetchFailure('fetch-refused', 'login', url, { status });
  return createFetchFailure('fetch-failed', GONE_STATUSES.has(status) ? 'gone' : 'status', url, { status });
}

/** What the answer's first line and headers forbid already. */
function findHeadFailure(response: Response, url: string, wanted: ExpectedContent): Result<never> | undefined {
  if (!response.ok) return createStatusFailure(response.status, url);
  const type = response.headers.get('content-type');
  if (type && !wanted.type.test(type)) return createFetchFailure('unreadable', 'type', url, { detail: type });
  const length = Number(response.headers.get('content-length') ?? 0);
  return length > LIMITS.bytes ? createFetchFailure('fetch-failed', 'large', url, { detail: `${length}` }) : undefined;
}

/** The body, or `large` as soon as it has grown beyond the limit. */
async function readLimitedBytes(response: Response, stopped: Promise<never>): Promise<Uint8Array | 'large'> {
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
  return concatChunks(chunks, size);
}

function concatChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** One controller for every reason to stop; `stopped` rejects even where the fetch handed in ignores its signal. */
function createStopper(signals: readonly (AbortSignal | undefined)[]) {
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
function findFinalUrlFailure(response: Response, url: string, { reach }: FetchDeps): Result<never> | undefined {
  const end = response.url === '' ? undefined : parseWebUrl(response.url);
  if (response.type === 'opaqueredirect' || (response.url !== '' && !end))
    return createFetchFailure('fetch-failed', 'redirects', url);
  return end && reach && !reach(end) ? createFetchFailure('fetch-failed', 'private', end.href) : undefined;
}

async function fetchContent(
  url: URL,
  wanted: ExpectedContent,
  outside: FetchDeps,
  signal: AbortSignal,
  stopped: Promise<never>,
): Promise<Result<FetchedPage>> {
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept: wanted.accept },
    signal,
  };
  const followed = await Promise.race([followRedirects(url, init, outside, LIMITS.redirects), stopped]);
  if (!followed.ok) return followed;
  const { response, url: end } = followed.value;
  const bad = findFinalUrlFailure(response, url.href, outside) ?? findHeadFailure(response, url.href, wanted);
  if (bad) return bad;
  const bytes = await readLimitedBytes(response, stopped);
  if (bytes === 'large') return createFetchFailure('fetch-failed', 'large', url.href);
  const type = response.headers.get('content-type') ?? undefined;
  if (!type && !wanted.looksLike(bytes)) return createFetchFailure('unreadable', 'type', url.href);
  const { text, charset, binary } = outside.decode(bytes, type);
  if (binary) return createFetchFailure('unreadable', 'type', url.href);
  return createSuccess({ html: text, url: response.url || end, charset });
}

const getErrorDetail = (thrown: unknown): string => {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
  return code ?? (thrown instanceof Error ? thrown.message : String(thrown));
};

async function fetchExpected(url: string, wanted: ExpectedContent, outside: FetchDeps): Promise<Result<FetchedPage>> {
  const address = parseWebUrl(url);
  if (!address) return createFetchFailure('fetch-failed', 'address', url);
  const { signal, stopped, release } = createStopper([outside.signal, outside.timeLimit]);
  try {
    return await fetchContent(address, wanted, outside, signal, stopped);
  } catch (thrown) {
    if (outside.signal?.aborted) return createFetchFailure('cancelled', undefined, url);
    if (outside.timeLimit?.aborted) return createFetchFailure('fetch-failed', 'slow', url);
    return createFetchFailure('fetch-failed', 'network', url, { detail: getErrorDetail(thrown) });
  } finally {
    release();
  }
}

/**
 * Fetches a page that may be the original: http(s) without user name, no cookies, no referrer, within `LIMITS`. Every
 * way it can go wrong comes back as a Failure: `address`, `private`, `redirects`, `login`, `gone`, `status`, `type`,
 * `large`, `slow`, `network`, or the kind `cancelled`.
 */
export const fetchOriginal = (url: string, outside: FetchDeps): Promise<Result<FetchedPage>> =>
  fetchExpected(url, HTML, outside);

/** The same for an answer in JSON, whose text comes back as it is. */
export async function fetchJsonText(url: string, outside: FetchDeps): Promise<Result<string>> {
  const fetched = await fetchExpected(url, JSON_TEXT, outside);
  return fetched.ok ? createSuccess(fetched.value.html) : fetched;
}
