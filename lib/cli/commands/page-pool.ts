/** Shares the pages of a check out among processes of the command, and outlives the end of any of them. */
import { isRecord, parseJson } from '../../core/json';
import { startLineWorker } from '../batch/worker';
import { createWorkerPool, type WorkerPool } from '../batch/worker-pool';
import { buildProblemPage } from '../check/check-pair';
import type { CheckedPage, FilePair } from '../check/checked-page';
import { buildWorkerArguments, type CommandOptions } from '../options/arguments';

/** Checks pages: in this process or in others. */
export interface PageWork {
  /** Checks the translations of one original. */
  check(pairs: readonly FilePair[]): Promise<CheckedPage[]>;
  end(): Promise<void>;
}

/** Seconds that the translations of one original may take. */
const GROUP_LIMIT = 600;

/** Two processes with so much memory (MB) for values hold less than one that takes what it gets, and are as fast. */
const SMALL_MEMORY = ['--max-semi-space-size=4', '--max-old-space-size=300'];

/**
 * Creates a pool of `size` processes. `notify` gets each of their sentences once. `memory`: what Node is told of it; what
 * needs more is checked once more by a process without a limit.
 */
export function createPagePool(
  options: CommandOptions,
  size: number,
  notify: (sentence: string) => void,
  memory: readonly string[] = SMALL_MEMORY,
): PageWork {
  const notified = new Set<string>();
  const args = buildWorkerArguments(options);
  const startPool = (count: number, nodeArgs: readonly string[]) =>
    createWorkerPool({
      size: count,
      start: () =>
        startLineWorker({
          args,
          nodeArgs,
          heard: (line) => {
            if (notified.has(line)) return;
            notified.add(line);
            notify(line.replace(/^verso: /, ''));
          },
        }),
      lineTimeout: GROUP_LIMIT,
      broken: (reason) => notify(`A worker cannot begin: ${reason}`),
    });
  const pool = startPool(size, memory);
  let largePool: WorkerPool | undefined;
  return {
    async check(pairs) {
      const start = performance.now();
      const first = await askPool(pool, pairs);
      if (Array.isArray(first['pages'])) return first['pages'] as CheckedPage[];
      // It may need more memory than the others. What took all its time takes no more.
      const isSlow = performance.now() - start > 500 * GROUP_LIMIT;
      if (!isSlow) largePool ??= startPool(1, []);
      const { pages, error } = isSlow || !largePool ? first : await askPool(largePool, pairs);
      if (Array.isArray(pages)) return pages as CheckedPage[];
      const detail = typeof error === 'string' ? error : 'a worker could not begin';
      return pairs.map((pair) => buildProblemPage(pair, 'unreadable', { detail }));
    },
    async end() {
      await pool.end();
      await largePool?.end();
    },
  };
}

/** What a worker answers: the pages, or an error. */
async function askPool(pool: WorkerPool, pairs: readonly FilePair[]): Promise<Record<string, unknown>> {
  const answer = await pool.answer(Buffer.from(JSON.stringify({ id: 0, pages: pairs })));
  const value = answer === undefined ? undefined : parseJson(answer.toString());
  return isRecord(value) ? value : {};
}
