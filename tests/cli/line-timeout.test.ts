/** Lines that take too long are given up. */
import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../lib/cli/options/arguments';
import { appending, childrenOf, ended, holds, ids, inFolder, lined, linesIn, textOf } from './batch';
import { pair } from './bridge';

const PAIRS = Array.from({ length: 6 }, (_, n) => JSON.stringify(pair(`p${n}`)));
const ALL = PAIRS.map((_, n) => `p${n}`);
const LATE = '{"id":"p1","error":"took longer than 5 s"}';

const MUCH = ' '.repeat(4_000_000);

const errorsIn = (file: string): string[] => linesIn(textOf(file)).filter((line) => line.includes('"error"'));

/** Answers the first line; its worker then stands still, as one does that never comes to the end of a line. */
async function standingStill(file: string, args: readonly string[]): Promise<ChildProcess> {
  const child = appending(file, args);
  child.stdin!.write(lined(PAIRS.slice(0, 1)));
  await holds(file, 0);
  const workers = childrenOf(child);
  expect(workers).toHaveLength(1);
  process.kill(workers[0]!, 'SIGSTOP');
  return child;
}

describe('--line-timeout', { timeout: 120_000 }, () => {
  it.each([
    ['alone', []],
    ['with workers', ['--workers', '2']],
  ])('gives a line up that never ends, and goes on in order, %s', async (name, args) => {
    const file = inFolder(`late-${name}.jsonl`);
    const child = await standingStill(file, ['--line-timeout', '5', ...args]);
    child.stdin!.end(lined(PAIRS.slice(1)));
    expect(await ended(child)).toEqual([0, null]);
    expect(ids(textOf(file))).toEqual(ALL);
    expect(errorsIn(file)).toEqual([LATE]);
  });

  it('lets a run that is asked to end come to its end, with a line that never would', async () => {
    const file = inFolder('late-asked.jsonl');
    const child = await standingStill(file, ['--line-timeout', '5']);
    // More than the pipe holds stands behind the line: when all of it is written, the line is under way.
    const written = new Promise((resolve) => child.stdin!.write(lined(PAIRS.slice(1, 2)) + MUCH, resolve));
    await written;
    child.kill('SIGINT');
    expect(await ended(child)).toEqual([130, null]);
    expect(errorsIn(file)).toEqual([LATE]);
  });

  it('needs a worker, and takes one', () => {
    expect(parseArguments(['compare', '--jsonl', '--line-timeout', '2.5'])).toMatchObject({
      workers: 1,
      lineTimeout: 2.5,
    });
    expect(parseArguments(['read', '--jsonl', '--line-timeout', '30', '--workers', '3'])).toMatchObject({ workers: 3 });
  });

  it.each(['0', '-1', 'soon', '', '1e3', '86401', '0x10'])('does not take %j for seconds', (seconds) => {
    expect(() => parseArguments(['compare', '--jsonl', `--line-timeout=${seconds}`])).toThrow(/--line-timeout takes/);
  });

  it('goes with --jsonl alone', () => {
    expect(() => parseArguments(['compare', '--line-timeout', '5', 'a.txt', 'b.txt'])).toThrow(/go with --jsonl/);
  });
});
