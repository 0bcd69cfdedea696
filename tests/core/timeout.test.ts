/** Work that is given up after a while. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rejectAfter, runWithTimeout, TimeoutError, waitFor } from '../../lib/core/timeout';

const LIMIT = { milliseconds: 1000, wait: waitFor };
const never = () => new Promise<never>(() => undefined);
const { signal: unwatched } = new AbortController();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('work with a time limit', () => {
  it('gives what the work gives, and leaves no timer', async () => {
    await expect(runWithTimeout(LIMIT, unwatched, async () => 'done')).resolves.toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('passes on what the work throws, and leaves no timer', async () => {
    const work = async () => {
      throw new RangeError('no');
    };
    await expect(runWithTimeout(LIMIT, unwatched, work)).rejects.toThrow(RangeError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up when the time has passed, not before', async () => {
    let reason: unknown;
    const running = runWithTimeout(LIMIT, unwatched, never).catch((problem: unknown) => {
      reason = problem;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(reason).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await running;
    expect(reason).toBeInstanceOf(TimeoutError);
    expect(String(reason)).toContain('1000 ms');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins its time anew at each sign of life', async () => {
    let live: () => void = () => undefined;
    let settled = false;
    const running = runWithTimeout(LIMIT, unwatched, (_, alive) => {
      live = alive;
      return never();
    })
      .catch(() => undefined)
      .finally(() => {
        settled = true;
      });
    await vi.advanceTimersByTimeAsync(900);
    live();
    await vi.advanceTimersByTimeAsync(900);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    await running;
    expect(settled).toBe(true);
  });

  it('takes no sign of life once it is done', async () => {
    let live: () => void = () => undefined;
    await runWithTimeout(LIMIT, unwatched, async (_, alive) => {
      live = alive;
    });
    live();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends with the caller's reason when the caller gives up, and tells the work", async () => {
    const caller = new AbortController();
    let told: unknown;
    const running = runWithTimeout(LIMIT, caller.signal, (signal) => {
      signal.addEventListener('abort', () => {
        told = signal.reason;
      });
      return never();
    });
    caller.abort('enough');
    await expect(running).rejects.toBe('enough');
    expect(told).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a promise that is not waited for any longer', () => {
  it('gives what it gives in time, and leaves no timer', async () => {
    await expect(rejectAfter(Promise.resolve('opened'), 1000)).resolves.toBe('opened');
    await expect(rejectAfter(Promise.reject(new RangeError('no')), 1000)).rejects.toThrow(RangeError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is late when the time has passed, whatever comes then', async () => {
    let open: (name: string) => void = () => undefined;
    const work = new Promise<string>((resolve) => {
      open = resolve;
    });
    const late = expect(rejectAfter(work, 1000)).rejects.toThrow('late');
    await vi.advanceTimersByTimeAsync(1000);
    await late;
    open('opened');
    await expect(work).resolves.toBe('opened');
  });
});

describe('waiting', () => {
  it('ends when the time has passed', async () => {
    const done = vi.fn();
    const waiting = waitFor(1000, unwatched).then(done);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(done).toHaveBeenCalledOnce();
  });

  it('ends early when the signal is aborted, and leaves no timer', async () => {
    const stop = new AbortController();
    const waiting = waitFor(1000, stop.signal);
    stop.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    await expect(waitFor(1000, stop.signal)).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });
});
