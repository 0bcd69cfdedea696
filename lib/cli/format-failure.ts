/** Formats an expected failure for a terminal. */
import type { Failure } from '../core';

/** Formats a failure as one line for a terminal. */
export function formatFailure(failure: Failure): string {
  const reason = failure.reason ? ` (${failure.reason})` : '';
  const detail = failure.detail ? ` (${failure.detail})` : '';
  return `${failure.kind}${reason}${failure.url ? `: ${failure.url}` : ''}${detail}`;
}
