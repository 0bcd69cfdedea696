/** Builds HTTP range requests for a file and reads the heads of their responses (RFC 9110). */
import { EngineError } from '../../translator';

/** A response with a file, or with the rest of one. */
export interface FileResponse {
  /** Offset of its first byte in the file. */
  readonly from: number;
  /** The whole file's length in bytes, where the server gives it. */
  readonly total: number | undefined;
  /** The server's name for this version of the file: a strong ETag, else its date. */
  readonly validator: string | undefined;
  readonly body: ReadableStream<Uint8Array>;
}

/** Builds a request for a file from byte `from` on. */
export const buildRangeRequest = (from: number, signal: AbortSignal): RequestInit => ({
  signal,
  credentials: 'omit',
  // A file of this size goes into the model's store; the browser's cache need not hold it too.
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
  // No If-Range: it would cause a preflight request on other origins. `resumeOrRestart` compares the validators.
  ...(from ? { headers: { range: `bytes=${from}-` } } : {}),
});

/**
 * Reads the head of a response. Undefined where the server cannot give the range. Throws an EngineError where the
 * response has no file.
 */
export function readFileResponse(response: Response, path: string): FileResponse | undefined {
  const { status, headers, body } = response;
  if (status === 416) return undefined;
  if (status === 429 || status === 503) throw new EngineError('busy');
  if (!response.ok || !body) throw new EngineError('refused', `the server answers ${status} for ${path}`);
  if (/^text\/html\b/i.test(headers.get('content-type') ?? ''))
    throw new EngineError('refused', `the server sends a page in place of ${path}`);
  if (status !== 206) return { from: 0, total: getContentLength(headers), validator: getValidator(headers), body };
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (!range) return undefined;
  const total = range[2] === '*' ? undefined : Number(range[2]);
  return { from: Number(range[1]), total, validator: getValidator(headers), body };
}

/** Whether a response is compressed: its stated length is then that of the compressed bytes, not the file's. */
const isCompressed = (headers: Headers): boolean => !/^(?:identity)?$/i.test(headers.get('content-encoding') ?? '');

function getContentLength(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null || isCompressed(headers) ? undefined : Number(length);
}

/** Returns the response's validator. A weak ETag is skipped, since it may stand for different bytes. */
function getValidator(headers: Headers): string | undefined {
  if (isCompressed(headers)) return undefined;
  const tag = headers.get('etag');
  return tag && !tag.startsWith('W/') ? tag : (headers.get('last-modified') ?? undefined);
}
