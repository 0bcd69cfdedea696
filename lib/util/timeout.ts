/** Work that is given up after a while, and the clock it is measured by. Times are in milliseconds. */

/** Resolves after so many milliseconds; rejects with the signal's reason once that is aborted. */
export type WaitFor = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Why a signal is aborted that was given to work which took too long. */
export class TimeoutError extends Error {
  constructor(milliseconds: number) {
    super(`nothing came within ${milliseconds} ms`);
    this.name = 'TimeUp';
  }
}

export interface TimeLimit {
  readonly milliseconds: number;
  readonly wait: WaitFor;
}

/**
 * Work with a time limit. `signal` is aborted when the work is given up, and never once it is done. The work calls
 * `alive` at each sign of progress, and the time begins anew.
 */
type TimedWork<T> = (signal: AbortSignal, alive: () => void) => Promise<T>;

/**
 * Settles as the work does. Rejects with the signal's reason where that is aborted before, and with `TimeoutError` where
 * the time passes before; what the work comes to in the end is then ignored.
 */
export async function runWithTimeout<T>(
  { milliseconds, wait }: TimeLimit,
  signal: AbortSignal,
  work: TimedWork<T>,
): Promise<T> {
  signal.throwIfAborted();
  const mine = new AbortController();
  const over = new AbortController();
  let timer = new AbortController();
  try {
    return await new Promise<T>((resolve, reject) => {
      const giveUp = (reason: unknown): void => {
        mine.abort(reason);
        reject(reason);
      };
      const alive = (): void => {
        timer.abort();
        if (over.signal.aborted) return;
        timer = new AbortController();
        const current = timer.signal;
        const ring = () => current.aborted || giveUp(new TimeoutError(milliseconds));
        wait(milliseconds, current).then(ring, () => undefined);
      };
      signal.addEventListener('abort', () => giveUp(signal.reason), { once: true, signal: over.signal });
      alive();
      (async () => work(mine.signal, alive))().then(resolve, reject);
    });
  } finally {
    over.abort();
    timer.abort();
  }
}

/** Waits by the platform's timers. */
export const waitFor: WaitFor = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });

/**
 * Rejects with "late" where the work takes longer than so many milliseconds. Nobody stops the work itself: some browsers
 * leave a request to their storage open for ever.
 */
export async function rejectAfter<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
