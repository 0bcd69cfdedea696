/**
 * Results and failures as plain values. Every failure that a reader can run into is one of these; an exception anywhere
 * in Verso is a bug.
 */

/** What failed. */
export type FailureKind =
  | 'not-an-article'
  | 'no-original'
  | 'fetch-refused'
  | 'fetch-failed'
  | 'unreadable'
  | 'not-the-original'
  | 'cancelled';

/** Why it failed, so that the panel can choose its message and what it offers next. */
export type FailureReason =
  | 'address' // not an http(s) address, or one with a user name and password
  | 'permission' // the reader has not permitted Verso to read that site
  | 'private' // an address of this device or its network, named by a public page
  | 'status' // the server answered with an error; its code is in `status`
  | 'gone' // 404, 410
  | 'login' // 401, 403, 451 and similar
  | 'network' // no such host, connection refused, offline
  | 'slow' // over the time limit
  | 'large' // over the size limit, or over one of `BOUNDS`
  | 'redirects' // too many redirects, or one to an address that is not allowed
  | 'type' // neither HTML nor a PDF; the content type is in `detail`
  | 'scan' // a PDF of pictures, without text
  | 'password' // a PDF that opens with a password only
  | 'damaged' // a PDF that cannot be opened
  | 'exhausting' // reading it takes too much time or memory; which, and how much, is in `detail`
  | 'empty' // HTML without article text
  | 'script-only' // a page that shows nothing without its scripts
  | 'itself' // the address leads back to the page it was found on
  | 'no-tab' // no tab shows this address any more
  | 'not-archived' // the web archive has no copy
  | 'one-text' // no translation stands in the page beside its text
  | 'little-in-common'; // too little of the texts corresponds

/** How long an original may take to arrive, in milliseconds; what takes longer fails as `slow`. */
export const ARRIVAL_LIMIT = 30_000;

export interface Failure {
  readonly kind: FailureKind;
  readonly reason?: FailureReason;
  /** The address concerned. */
  readonly url?: string;
  /** HTTP status, where the server answered. */
  readonly status?: number;
  /** A short technical detail, such as a content type or the browser's own message. Always shown as plain text. */
  readonly detail?: string;
}

/** A value, or why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const createSuccess = <T>(value: T): Result<T> => ({ ok: true, value });
export const createFailure = (kind: FailureKind, more: Omit<Failure, 'kind'> = {}): Result<never> => ({
  ok: false,
  failure: { kind, ...more },
});

/** What reading a text may take, and a process that reads a PDF: such as are made to take more are small. */
export const READING_LIMITS = { milliseconds: 30_000, megabytes: 1_000 } as const;

/** Tells that reading has been ended, since it took too much. */
export const createExhaustionFailure = (
  what: keyof typeof READING_LIMITS,
  url: string,
  most: number = READING_LIMITS[what],
): Result<never> =>
  createFailure('unreadable', {
    reason: 'exhausting',
    url,
    detail: what === 'milliseconds' ? `more than ${most / 1000} s` : `more than ${most} MB of memory`,
  });
