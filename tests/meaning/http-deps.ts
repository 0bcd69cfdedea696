/** Network and clock for servers' tests. */
import type { EngineError } from '../../lib/meaning/translator';
import { type HttpDeps, REQUEST_LIMITS } from '../../lib/meaning/translators/http';

export interface Waited extends HttpDeps {
  /** Milliseconds that would have been waited for between tries. */
  readonly pauses: readonly number[];
}

/** Real requests and no real time: pauses pass at once, a request's limit never, unless `late` does. */
export function outside(late?: Promise<void>): Waited {
  const pauses: number[] = [];
  return {
    fetch,
    pauses,
    now: () => Date.UTC(2027, 2, 1, 12, 0, 0),
    wait: async (milliseconds, signal) => {
      if (milliseconds !== REQUEST_LIMITS.milliseconds) pauses.push(milliseconds);
      else await Promise.race([late ?? untilAborted(signal), untilAborted(signal)]);
    },
  };
}

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** Never aborted. */
export const never = new AbortController().signal;

/** The trouble that work ends in, or `none`. */
export const troubleOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (problem: EngineError) => problem.trouble ?? String(problem),
  );
