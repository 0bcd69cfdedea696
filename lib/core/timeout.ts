/** Runs work with a time limit and gives it up when the time is over. Times are in milliseconds. */

/** Resolves after so many milliseconds; rejects with the signal's reason once that is aborted. */
export type WaitFor = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** The reason of an abort signal that was aborted because the work took too long. */
export class TimeoutError extends Error {
  constructor(milliseconds: number) {
    super(`nothing came within ${milliseconds} ms`);
    this.name = 'TimeUp';
  }
}

/** How long work may take, and the clock that measures it. */
export interface TimeLimit {
  readonly milliseconds: number;
  readonly wait: WaitFor;
}

/**
 * Work with a time limit. `signal` is aborted when the work is given up, and never once it is done. The work calls
 * `alive` whenever it makes progress; then the time starts again.
 */
type TimedWork<T> = (signal: AbortSignal, alive: () => void) => Promise<T>;

/**
 * Settles as the work does. Rejects with the signal's reason where that is aborted first, and with `TimeoutError` where
 * the time is over first. A later result of the work is then ignored.
 */
export async function runWithTimeout<T>(
  { milliseconds, wait }: TimeLimit,
  signal: AbortSignal,
  work: TimedWork<T>,
): Promise<T> {
  signal.throwIfAborted();
  const workController = new AbortController();
  const settled = new AbortController();
  let timer = new AbortController();
  try {
    return await new Promise<T>((resolve, reject) => {
      const giveUp = (reason: unknown): void => {
        workController.abort(reason);
        reject(reason);
      };
      const restartTimer = (): void => {
        timer.abort();
        if (settled.signal.aborted) return;
        timer = new AbortController();
        const current = timer.signal;
        const giveUpIfCurrent = () => current.aborted || giveUp(new TimeoutError(milliseconds));
        wait(milliseconds, current).then(giveUpIfCurrent, () => undefined);
      };
      signal.addEventListener('abort', () => giveUp(signal.reason), { once: true, signal: settled.signal });
      restartTimer();
      (async () => work(workController.signal, restartTimer))().then(resolve, reject);
    });
  } finally {
    settled.abort();
    timer.abort();
  }
}

/** Waits with `setTimeout`. */
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
 * Settles as the work does, or rejects with an error "late" after so many milliseconds. The work itself is not stopped.
 * It is used for storage requests, which some browsers never answer.
 */
export async function rejectAfter<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
