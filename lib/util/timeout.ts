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
 * What is given a limit. `signal` is aborted when it is given up, and never once it is done; `alive` is called at each
 * sign of life, and the time begins anew.
 */
type TimedWork<T> = (signal: AbortSignal, alive: () => void) => Promise<T>;

/**
 * Settles as the work does, unless the signal is aborted (with its reason) or the time passes (with TimeUp) before. Then
 * what the work comes to in the end is of no account.
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

/** Waits by the machine's own clock. */
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
