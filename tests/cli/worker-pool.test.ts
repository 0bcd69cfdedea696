// What a pool of workers answers when it is closed while one of them still starts.

import { describe, expect, it } from 'vitest';
import type { LineWorker } from '../../lib/cli/batch/worker';
import { createWorkerPool } from '../../lib/cli/batch/worker-pool';

/** A worker that answers each line by itself, and its first one, which shows that it has started, when `started` settles. */
function makeWorker(started: Promise<void>): LineWorker {
  let asked = 0;
  return {
    async ask(line) {
      if (!asked++) await started;
      return line;
    },
    reason: () => '',
    end: async () => undefined,
    kill: () => undefined,
  };
}

describe('a pool that is closed', () => {
  it('answers all lines that had a worker, or waited for one to start, and none after them', async () => {
    let startSecond: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      startSecond = resolve;
    });
    const starts = [Promise.resolve(), slow];
    const pool = createWorkerPool({ size: 2, start: () => makeWorker(starts.shift()!), broken: () => undefined });
    const answers = ['p0', 'p1', 'p2'].map(async (line) => (await pool.answer(Buffer.from(line)))?.toString());
    expect([await answers[0], await answers[2]]).toEqual(['p0', 'p2']);
    pool.close();
    startSecond();
    expect(await answers[1]).toBe('p1');
    expect(await pool.answer(Buffer.from('p3'))).toBeUndefined();
    await pool.end();
  });
});
