/** Longer than this nobody waits for an engine. */
const MAX_PAUSE = 30_000;
/** Where a server says "too many" and not for how long: a little, then more. */
const DEFAULT_PAUSES = [1_000, 4_000, 10_000] as const;

/** How often it is asked again. */
export const MAX_RETRIES = DEFAULT_PAUSES.length;

/**
 * Milliseconds to wait before the next try, from `Retry-After` as seconds or as a date (RFC 9110); undefined where it
 * is longer than anyone would wait. `now` is asked only where the answer does not say what time its server has.
 */
export function computeRetryPause(headers: Headers, failures: number, now: () => number): number | undefined {
  const told = parseRetryAfter(headers, now);
  const pause = told ?? DEFAULT_PAUSES[Math.min(failures, MAX_RETRIES) - 1]!;
  return pause > MAX_PAUSE ? undefined : pause;
}

function parseRetryAfter(headers: Headers, now: () => number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return 1000 * Number(value);
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  // The server's own clock, so that a wrong one on either side does no harm.
  const sent = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? now() : sent));
}
