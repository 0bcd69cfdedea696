// A process of its own, started by reading.ts: it reads a set of pages and prints what that took.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { READING_SETS, type ReadingPage } from './reading-pages';
import { type Turns, WAYS, type Way } from './reading-ways';

/** What one process saw that reads in one way only: milliseconds of each page, bytes at the worst moment. */
export interface FirstLook {
  readonly times: readonly number[];
  readonly heap: number;
  readonly resident: number;
}

/**
 * On a document of its own. Where memory is asked for, what others have left is cleared away before; where time is, not:
 * it would throw away compiled patterns as well.
 */
async function measureReading(way: Way, { url, html }: ReadingPage): Promise<number> {
  await nextTurn();
  const page = parseHtml(html, url);
  globalThis.gc?.();
  const start = performance.now();
  WAYS[way](page, url);
  return performance.now() - start;
}

async function measureFirstLook(way: Way, pages: readonly ReadingPage[]): Promise<FirstLook> {
  const times: number[] = [];
  let heap = 0;
  for (const page of pages) {
    times.push(await measureReading(way, page));
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  return { times, heap, resident: process.resourceUsage().maxRSS * 1024 };
}

/** By turns, and each round the other one first. */
async function takeTurns(pages: readonly ReadingPage[], rounds: number): Promise<readonly Turns[]> {
  const all = pages.map((page) => ({ page, article: [] as number[], readability: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['article', 'readability'] as const) : (['readability', 'article'] as const);
    for (const turns of all) for (const way of order) turns[way].push(await measureReading(way, turns.page));
  }
  return all.map(({ article, readability }) => ({ article, readability }));
}

const [task = '', set = '', rounds] = process.argv.slice(2);
const pages = READING_SETS[set] ?? [];
const seen = task === 'turns' ? await takeTurns(pages, Number(rounds)) : await measureFirstLook(task as Way, pages);
process.stdout.write(JSON.stringify(seen));
