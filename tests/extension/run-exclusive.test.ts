/** Work that is done one by one. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runExclusive } from '../../lib/extension/storage/database';
import { giveLocks } from './fake-locks';

beforeEach(giveLocks);

describe('what is done one by one', () => {
  it('begins when the one before has come to its end, well or not, and waits for nothing of another name', async () => {
    const done: string[] = [];
    let end: (why?: Error) => void = () => undefined;
    const first = runExclusive('a', () => new Promise<void>((_, reject) => (end = () => reject(new Error('full')))));
    const second = runExclusive('a', async () => done.push('second'));
    await runExclusive('b', async () => done.push('other'));
    expect(done).toEqual(['other']);
    end();
    await expect(first).rejects.toThrow('full');
    await second;
    expect(done).toEqual(['other', 'second']);
  });

  it('is done all the same where the browser gives no locks, and once where it goes wrong itself', async () => {
    const request = vi.fn(async (_: string, work: () => Promise<unknown>): Promise<unknown> => work());
    vi.stubGlobal('navigator', { locks: { request } });
    const failing = vi.fn(() => Promise.reject(new Error('full')));
    await expect(runExclusive('a', failing)).rejects.toThrow('full');
    expect(failing).toHaveBeenCalledOnce();
    request.mockRejectedValue(new DOMException('no storage here', 'SecurityError'));
    expect(await runExclusive('a', async () => 7)).toBe(7);
    vi.stubGlobal('navigator', undefined);
    expect(await runExclusive('a', async () => 8)).toBe(8);
  });
});
