import { EngineError } from '../../translator';

/** An answer that brings a file, or the rest of one. */
export interface FileResponse {
  /** Which byte of the file it begins with. */
  readonly from: number;
  /** The whole file's length, where the server says it. */
  readonly total: number | undefined;
  /** What the server calls this version of the file. */
  readonly validator: string | undefined;
  readonly body: ReadableStream<Uint8Array>;
}

/** What a request for a file says beside its address; `from` is the byte it asks to begin with. */
export const buildRangeRequest = (from: number, signal: AbortSignal): RequestInit => ({
  signal,
  credentials: 'omit',
  // A file of this size goes into the model's store and not into the browser's cache as well.
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
  // No If-Range: it would cost a question beforehand on other origins; the validators are compared here instead.
  ...(from ? { headers: { range: `bytes=${from}-` } } : {}),
});

/** Reads an answer's head. Throws an EngineProblem where it does not bring the file; undefined for a range that cannot be had. */
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

/** A packed answer states the length it has on the way, which is not the file's. */
const isCompressed = (headers: Headers): boolean => !/^(?:identity)?$/i.test(headers.get('content-encoding') ?? '');

function getContentLength(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null || isCompressed(headers) ? undefined : Number(length);
}

/** A weak tag is as good as none: it may stand for other bytes. */
function getValidator(headers: Headers): string | undefined {
  if (isCompressed(headers)) return undefined;
  const tag = headers.get('etag');
  return tag && !tag.startsWith('W/') ? tag : (headers.get('last-modified') ?? undefined);
}
