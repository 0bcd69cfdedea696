/** Formats an expected failure for a terminal. */
import type { Failure } from '../core';

/** Formats a failure as one line for a terminal. */
export function formatFailure(failure: Failure): string {
  const { kind, reason, detail, url } = failure;
  // Which bound was exceeded says more than that one was.
  const why = kind === 'unreadable' && reason === 'large' ? (detail ?? reason) : reason;
  const more = detail && detail !== why ? ` (${detail})` : '';
  return `${kind}${why ? ` (${why})` : ''}${url ? `: ${url}` : ''}${more}`;
}
