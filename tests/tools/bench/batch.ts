import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { batchLines } from './batch-pairs';
import { row } from './time';

const VERSO = fileURLToPath(new URL('../../../lib/cli/verso.mjs', import.meta.url));

const PAIRS = 30;
const BRIEFS = 1_000;

interface Ran {
  /** From the first answer to the last, so that starting is not counted. */
  readonly perSecond: number;
  /** Megabytes that each process held, the command's own first, after each quarter of the answers. */
  readonly held: readonly (readonly number[])[];
}

const inProc = (path: string): string => (existsSync(`/proc/${path}`) ? readFileSync(`/proc/${path}`, 'utf8') : '');

const megabytes = (pid: number): number =>
  Math.round(Number(/VmRSS:\s*(\d+)/.exec(inProc(`${pid}/status`))?.[1] ?? 0) / 1000);

function heldBy(pid: number): number[] {
  const children = inProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children].map(megabytes);
}

async function ran(lines: readonly string[], args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [VERSO, 'compare', '--jsonl', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const held: number[][] = [];
  let [answers, first, last] = [0, 0, 0];
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answers++;
    last = performance.now();
    if (!first && answers) [first, answers] = [last, 0];
    if (answers >= (lines.length * (held.length + 1)) / 4 - 1) held.push(heldBy(child.pid!));
  });
  const closed = once(child, 'close');
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  await closed;
  return { perSecond: (1000 * answers) / (last - first), held };
}

const memory = ({ held }: Ran): string => held.map((processes) => processes.join('+')).join(', ');

/** Whole articles for the speed, many short ones for the memory. */
export async function benchBatch(): Promise<void> {
  const pairs = [...batchLines(PAIRS)];
  const alone = await ran(pairs, []);
  row('batch: whole articles, one process', `${alone.perSecond.toFixed(1)} pairs/s`, '');
  for (const workers of [1, 2]) {
    const { perSecond } = await ran(pairs, ['--workers', String(workers)]);
    const beside = `${(perSecond / workers).toFixed(1)} a worker, ${(perSecond / alone.perSecond).toFixed(2)}× one process`;
    row(`batch: whole articles, --workers ${workers}`, `${perSecond.toFixed(1)} pairs/s`, beside);
  }
  const briefs = [...batchLines(BRIEFS, { most: 3 })];
  for (const args of [[], ['--workers', '2']]) {
    const run = await ran(briefs, args);
    row(
      `batch: ${BRIEFS} short pairs ${args.join(' ')}`,
      `${run.perSecond.toFixed(1)} pairs/s`,
      `MB after each quarter: ${memory(run)}`,
    );
  }
}
