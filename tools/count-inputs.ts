/** Counts the inputs that a long run of the laws makes up, by the file that tries them, and prints their number at its end. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc, { type RunDetails } from 'fast-check';
import { expect } from 'vitest';

const FILE = '.output/inputs.tsv';

/** For fast-check: notes how many inputs a law was tried on, and fails as without it. */
export function countInputs<T>(details: RunDetails<T>): void {
  const { testPath = '' } = expect.getState();
  appendFileSync(FILE, `${path.relative('tests', testPath)}\t${details.numRuns}\n`);
  if (details.failed) throw new Error(fc.defaultReportMessage(details));
}

/** Before the first test: forgets an earlier run. */
export function setup(): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  rmSync(FILE, { force: true });
}

/** After the last test. */
export function teardown(): void {
  if (!existsSync(FILE)) return;
  const counts = new Map<string, number>();
  for (const line of readFileSync(FILE, 'utf8').trim().split('\n')) {
    const [file = '', count] = line.split('\t');
    counts.set(file, (counts.get(file) ?? 0) + Number(count));
  }
  const format = (count: number) => count.toLocaleString('en').padStart(10);
  for (const [file, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${format(count)}  ${file}`);
  console.log(`${format([...counts.values()].reduce((sum, count) => sum + count, 0))}  made inputs in all`);
}
