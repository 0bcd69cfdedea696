/** Fetches a page that may be the original, safely: within limits, without cookies, and only where it is allowed. */

import {
  ARRIVAL_LIMIT,
  createFailure,
  createSuccess,
  type FailureKind,
  type FailureReason,
  type Result,
} from '../../core/result';
import { parseWebUrl } from '../../core/url';
import { isPdf } from '../../page/pdf/pdf-text';
import { checkSitePermission, type FetchDeps, type Redirect } from './fetch-deps';

/** The response at the end of all redirects. */
interface FinalResponse {
  readonly response: Response;
  /** The address after all redirects. */
  readonly url: string;
}

const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/** The target of a redirect, whose body is cancelled; undefined where the response is not a redirect. */
async function getRedirectLocation(response: Response | Redirect): Promise<string | undefined> {
  if ('location' in response) return response.location;
  const location = REDIRECT_STATUSES.has(response.status) ? response.headers.get('location') : null;
  if (location === null) return undefined;
  await response.body?.cancel();
  return location;
}

const createRedirectFailure = (reason: FailureReason, { href }: URL) =>
  createFailure('fetch-failed', { reason, url: href });

/**
 * Follows at most `hops` redirects. Each address must be http(s) without a user name, within reach, and permitted by
 * the reader. Fails with `redirects`, `private` or `permission`, the latter two with the address that they are about.
 */
export async function followRedirects(
  url: URL,
  init: RequestInit,
  {
    fetch,
    reach = async () => true,
    allowed = async () => true,
    isFollowed = () => true,
  }: Pick<FetchDeps, 'fetch' | 'reach' | 'allowed' | 'isFollowed'>,
  hops: number,
): Promise<Result<FinalResponse>> {
  let current = url;
  for (let hop = 0; hop <= hops; hop++) {
    if (!(await reach(current))) return createRedirectFailure('private', current);
    const refusal = await checkSitePermission(current.href, allowed);
    if (refusal) return refusal;
    const response = await fetch(current.href, { ...init, redirect: 'manual' });
    const location = await getRedirectLocation(response);
    if (location === undefined) return createSuccess({ response: response as Response, url: current.href });
    const next = parseWebUrl(location, current.href);
    if (!next || !isFollowed(next)) return createRedirectFailure('redirects', url);
    current = next;
  }
  return createRedirectFailure('redirects', url);
}

/** Recognizes HTML by its first bytes, for responses without a content type. */
/** Matches the tags that an HTML document can begin with. */
const HTML_OPENINGS =
  /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|title|meta|script|link|style|div|table|h1|p)[\s>]/;
const SNIFFED_BYTES = 2048;

/** Whether bytes begin like HTML: a short form of the WHATWG standard MIME Sniffing, section 7.1. */
export function isHtmlLike(bytes: Uint8Array): boolean {
  // Read as Latin-1, UTF-16 is ASCII with zero bytes in between, and a byte order mark is letters beyond ASCII.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES)).replaceAll('\0', '');
  return HTML_OPENINGS.test(start.replace(/^[ÿþï»¿\s]+/, '').toLowerCase());
}

/**
 * Limits of a fetch: size of the body, which is larger for a PDF with its pictures and fonts, time from the request to
 * the last byte, number of redirects.
 */
export const LIMITS = { bytes: 5_000_000, pdfBytes: 30_000_000, milliseconds: ARRIVAL_LIMIT, redirects: 5 } as const;

/** A page that was fetched. */
export interface FetchedPage {
  readonly html: string;
  /** The address after all redirects. */
  readonly url: string;
  readonly charset: string;
}

/** A PDF that was fetched. */
export interface FetchedPdf {
  readonly pdf: Uint8Array;
  /** The address after all redirects. */
  readonly url: string;
}

/** The kind of content that is requested. */
interface ExpectedContent {
  /** The `Accept` header. */
  readonly accept: string;
  /** Matches the content types that a response may have. */
  readonly type: RegExp;
  /** Whether bytes without a content type are of this kind. */
  readonly isLikely: (bytes: Uint8Array) => boolean;
  /** Whether a PDF will do, too. */
  readonly orPdf?: true;
  /** Further headers of the request. */
  readonly headers?: Readonly<Record<string, string>>;
}

const HTML: ExpectedContent = {
  accept: 'text/html,application/xhtml+xml',
  type: /^(text\/html|application\/xhtml\+xml)\s*(;|$)/i,
  isLikely: isHtmlLike,
};

/** An original: a page, or a PDF. Servers that do not know what a file is call it a stream of bytes. */
const ORIGINAL: ExpectedContent = {
  ...HTML,
  accept: `${HTML.accept},application/pdf`,
  type: /^(text\/html|application\/(?:xhtml\+xml|(?:x-)?pdf|octet-stream|binary))\s*(;|$)/i,
  orPdf: true,
};

const isPdfType = (type: string): boolean => /^application\/(?:x-)?pdf\b/i.test(type);

const JSON_TEXT: ExpectedContent = {
  accept: 'application/json',
  type: /^(application|text)\/([\w.-]+\+)?(json|javascript|plain)\s*(;|$)/i,
  isLikely: () => true,
};

/** What archives list their copies in (RFC 6690); some call it plain text. */
const LINK_FORMAT: ExpectedContent = {
  accept: 'application/link-format',
  type: /^(application\/link-format|text\/plain)\s*(;|$)/i,
  isLikely: () => true,
};

const LOGIN_STATUSES = new Set([401, 402, 403, 407, 451, 511]);
const GONE_STATUSES = new Set([404, 410]);

const createFetchFailure = (
  kind: FailureKind,
  reason: FailureReason | undefined,
  url: string,
  details: { status?: number; detail?: string } = {},
) => createFailure(kind, { ...(reason && { reason }), url, ...details });

function createStatusFailure(status: number, url: string): Result<never> {
  if (LOGIN_STATUSES.has(status)) return createFetchFailure('fetch-refused', 'login', url, { status });
  return createFetchFailure('fetch-failed', GONE_STATUSES.has(status) ? 'gone' : 'status', url, { status });
}

/** Finds the failure that a response's status and headers already show; undefined where they are fine. */
function findHeadFailure(response: Response, url: string, expected: ExpectedContent): Result<never> | undefined {
  if (!response.ok) return createStatusFailure(response.status, url);
  const type = response.headers.get('content-type');
  if (type && !expected.type.test(type)) return createFetchFailure('unreadable', 'type', url, { detail: type });
  const length = Number(response.headers.get('content-length') ?? 0);
  const most = expected.orPdf && !HTML.type.test(type ?? '') ? LIMITS.pdfBytes : LIMITS.bytes;
  return length > most ? createFetchFailure('fetch-failed', 'large', url, { detail: `${length}` }) : undefined;
}

/** Reads the body; gives `large` as soon as it exceeds the limit, which its first bytes tell. */
async function readLimitedBytes(
  response: Response,
  { orPdf }: ExpectedContent,
  stopped: Promise<never>,
): Promise<Uint8Array | 'large'> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done: isEnded, value } = await Promise.race([reader.read(), stopped]);
    if (isEnded) break;
    size += value.length;
    chunks.push(value);
    if (size > LIMITS.bytes && !(orPdf && size <= LIMITS.pdfBytes && isPdf(chunks[0]!))) return 'large';
  }
  return concatChunks(chunks, size);
}

function concatChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/**
 * Joins several abort signals into one. `stopped` rejects when one of them is aborted, even where `fetch` ignores its
 * signal. `release` ends the request and removes all listeners.
 */
function createStopper(signals: readonly (AbortSignal | undefined)[]) {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const stopped = new Promise<never>((_, reject) =>
    controller.signal.addEventListener('abort', () => reject(new Error('stopped'))),
  );
  stopped.catch(() => undefined);
  const givenSignals = signals.filter((signal) => signal !== undefined);
  for (const signal of givenSignals) signal.addEventListener('abort', stop);
  const release = (): void => {
    for (const signal of givenSignals) signal.removeEventListener('abort', stop);
    stop();
  };
  if (givenSignals.some((signal) => signal.aborted)) stop();
  return { signal: controller.signal, stopped, release };
}

const toAddressUrl = (ip: string): URL => new URL(ip.includes(':') ? `http://[${ip}]/` : `http://${ip}/`);

/**
 * Checks the final address again, since a browser may redirect by itself, for example to https, and the address that
 * answered, since a name may resolve to another one from moment to moment.
 */
async function findFinalUrlFailure(
  response: Response,
  url: string,
  { reach, getAnsweringAddress }: FetchDeps,
): Promise<Result<never> | undefined> {
  const finalUrl = response.url === '' ? undefined : parseWebUrl(response.url);
  if (response.type === 'opaqueredirect' || (response.url !== '' && !finalUrl))
    return createFetchFailure('fetch-failed', 'redirects', url);
  if (!reach) return undefined;
  const ip = getAnsweringAddress?.(response);
  const isWithinReach = (!finalUrl || (await reach(finalUrl))) && (ip === undefined || (await reach(toAddressUrl(ip))));
  return isWithinReach ? undefined : createFetchFailure('fetch-failed', 'private', finalUrl?.href ?? url);
}

type FetchedText = FetchedPage & { readonly headers: Headers };
type FetchedBody = FetchedText | FetchedPdf;

/** Fetches a valid address: follows redirects, checks the response, reads and decodes the body. */
async function fetchContent(
  url: URL,
  expected: ExpectedContent,
  deps: FetchDeps,
  signal: AbortSignal,
  stopped: Promise<never>,
): Promise<Result<FetchedBody>> {
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept: expected.accept, ...expected.headers },
    signal,
  };
  const followed = await Promise.race([followRedirects(url, init, deps, LIMITS.redirects), stopped]);
  if (!followed.ok) return followed;
  const { response, url: finalUrl } = followed.value;
  const failure =
    (await findFinalUrlFailure(response, finalUrl, deps)) ?? findHeadFailure(response, url.href, expected);
  if (failure) return failure;
  const bytes = await readLimitedBytes(response, expected, stopped);
  if (bytes === 'large') return createFetchFailure('fetch-failed', 'large', url.href);
  const type = response.headers.get('content-type') ?? undefined;
  if (expected.orPdf && isPdf(bytes)) return createSuccess({ pdf: bytes, url: response.url || finalUrl });
  if (expected.orPdf && isPdfType(type ?? '')) return createFetchFailure('unreadable', 'damaged', url.href);
  if (expected.orPdf && type && !HTML.type.test(type))
    return createFetchFailure('unreadable', 'type', url.href, { detail: type });
  if (!type && !expected.isLikely(bytes)) return createFetchFailure('unreadable', 'type', url.href);
  const { text, charset, binary } = deps.decode(bytes, type);
  if (binary) return createFetchFailure('unreadable', 'type', url.href);
  return createSuccess({ html: text, url: response.url || finalUrl, charset, headers: response.headers });
}

/** A short text for an error of the network: the code of its cause (Node), or its message. */
const getErrorDetail = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
  return code ?? (error instanceof Error ? error.message : String(error));
};

/** Fetches an address and turns every error into a failure. */
async function fetchExpected(url: string, expected: ExpectedContent, deps: FetchDeps): Promise<Result<FetchedBody>> {
  const address = parseWebUrl(url);
  if (!address) return createFetchFailure('fetch-failed', 'address', url);
  const { signal, stopped, release } = createStopper([deps.signal, deps.timeLimit]);
  try {
    return await fetchContent(address, expected, deps, signal, stopped);
  } catch (error) {
    if (deps.signal?.aborted) return createFetchFailure('cancelled', undefined, url);
    if (deps.timeLimit?.aborted) return createFetchFailure('fetch-failed', 'slow', url);
    return createFetchFailure('fetch-failed', 'network', url, { detail: getErrorDetail(error) });
  } finally {
    release();
  }
}

/** The same where no PDF will do. */
const fetchExpectedText = (url: string, expected: ExpectedContent, deps: FetchDeps): Promise<Result<FetchedText>> =>
  fetchExpected(url, expected, deps) as Promise<Result<FetchedText>>;

/**
 * Fetches a page or a PDF that may be the original: http(s) without user name, no cookies, no referrer, within `LIMITS`.
 * It never rejects. Failures have the reason `address`, `private`, `permission`, `redirects`, `login`, `gone`, `status`,
 * `type`, `damaged`, `large`, `slow` or `network`, or the kind `cancelled`.
 */
export async function fetchOriginal(url: string, deps: FetchDeps): Promise<Result<FetchedPage | FetchedPdf>> {
  const fetched = await fetchExpected(url, ORIGINAL, deps);
  if (!fetched.ok || 'pdf' in fetched.value) return fetched as Result<FetchedPdf>;
  const { headers: _headers, ...page } = fetched.value;
  return createSuccess(page);
}

/** A page as an archive gave it, with what it says of the copy (RFC 7089). */
export interface FetchedMemento extends FetchedPage {
  /** The header `Memento-Datetime`; empty where the page is no archived copy. */
  readonly datetime: string;
  /** The header `Link`; empty where there is none. */
  readonly links: string;
}

/** Fetches a copy in the same way, with the same failures. `time`: which is wanted, for the header `Accept-Datetime`. */
export async function fetchMemento(url: string, time: Date, deps: FetchDeps): Promise<Result<FetchedMemento>> {
  const fetched = await fetchExpectedText(url, { ...HTML, headers: { 'accept-datetime': time.toUTCString() } }, deps);
  if (!fetched.ok) return fetched;
  const { headers, ...page } = fetched.value;
  return createSuccess({
    ...page,
    datetime: headers.get('memento-datetime') ?? '',
    links: headers.get('link') ?? '',
  });
}

/** Fetches a list in link format in the same way, with the same failures; gives its text, not parsed. */
export async function fetchLinkText(url: string, deps: FetchDeps): Promise<Result<string>> {
  const fetched = await fetchExpectedText(url, LINK_FORMAT, deps);
  return fetched.ok ? createSuccess(fetched.value.html) : fetched;
}

/** Fetches JSON in the same way, with the same failures; gives its text, not parsed. */
export async function fetchJsonText(url: string, deps: FetchDeps): Promise<Result<string>> {
  const fetched = await fetchExpectedText(url, JSON_TEXT, deps);
  return fetched.ok ? createSuccess(fetched.value.html) : fetched;
}
