/** Computes how long to wait before a busy server is asked again. */

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
