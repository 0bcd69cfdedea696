/**
 * What may go wrong on the way, as values. An exception anywhere in Verso is a bug;
 * everything a reader can run into is one of these.
 */
export type FailureKind =
  | 'not-an-article'
  | 'no-original'
  | 'fetch-refused'
  | 'fetch-failed'
  | 'unreadable'
  | 'not-the-original'
  | 'cancelled';

/** Why exactly, so that the panel can choose its sentence and its next step. */
export type FailureReason =
  | 'address' // not an http(s) address, or one carrying a user name and password
  | 'permission' // the reader has not let Verso read that site
  | 'private' // an address of this device or its network, named by a page that is public
  | 'status' // the server answered with an error; `status` holds it
  | 'gone' // 404, 410
  | 'login' // 401, 403, 451 and kin
  | 'network' // no such host, connection refused, offline
  | 'slow' // more than the time allowed
  | 'large' // more than the bytes allowed
  | 'redirects' // more hops than allowed, or to an address that is not allowed
  | 'type' // not HTML; `detail` holds the content type
  | 'empty' // HTML with no article text in it
  | 'script-only' // a shell that needs its scripts to show anything
  | 'itself' // the address leads back to the page it was found on
  | 'no-tab' // no tab shows the address any more
  | 'not-archived' // the archive asked has no copy
  | 'little-in-common'; // too little corresponds

export interface Failure {
  readonly kind: FailureKind;
  readonly reason?: FailureReason;
  /** The address concerned. */
  readonly url?: string;
  /** HTTP status, where one came back. */
  readonly status?: number;
  /** A short technical detail: a content type, a browser's own message. Never shown as markup. */
  readonly detail?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const createSuccess = <T>(value: T): Result<T> => ({ ok: true, value });
export const createFailure = (kind: FailureKind, more: Omit<Failure, 'kind'> = {}): Result<never> => ({
  ok: false,
  failure: { kind, ...more },
});
