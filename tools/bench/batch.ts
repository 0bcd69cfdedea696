import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { batchLines } from './batch-pairs';
import { row } from './time';

const VERSO = fileURLToPath(new URL('../../lib/cli/verso.mjs', import.meta.url));

/** Pairs to compare by rules alone, and with the encoder, which takes several times as long. */
const [RULES_PAIRS, ENCODER_PAIRS] = [480, 16];
const BRIEFS = 1_000;

/**
 * The last half of the answers: starting, and compiling what is met, take as long for a hundred pairs as for a million,
 * more than one core, and each worker's own time.
 */
interface Ran {
  readonly perSecond: number;
  /** Pairs for each second of a core's work, of all processes together: what else the machine does is not in it. */
  readonly perCore: number;
  /** Megabytes that each process held, the command's own first, after each quarter of the answers. */
  readonly held: readonly (readonly number[])[];
}

const inProc = (path: string): string => (existsSync(`/proc/${path}`) ? readFileSync(`/proc/${path}`, 'utf8') : '');

const megabytes = (pid: number): number =>
  Math.round(Number(/VmRSS:\s*(\d+)/.exec(inProc(`${pid}/status`))?.[1] ?? 0) / 1000);

/** The process and those that it has started. */
const processes = (pid: number): number[] => [
  pid,
  ...inProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number),
];

/** Linux counts a process's work in hundredths of a second, whatever its clock. */
const TICKS = 100;

/** Seconds that a process has worked, since it began: fields 14 and 15 of its line, behind the name in brackets. */
function worked(pid: number): number {
  const [user, system] = inProc(`${pid}/stat`).split(') ').at(-1)!.split(' ').slice(11, 13);
  return (Number(user ?? 0) + Number(system ?? 0)) / TICKS;
}

interface Look {
  readonly at: number;
  readonly answers: number;
  /** Seconds of work, all processes together. */
  readonly worked: number;
  readonly held: readonly number[];
}

function look(pid: number, answers: number): Look {
  const all = processes(pid);
  return {
    at: performance.now(),
    answers,
    worked: all.map(worked).reduce((sum, one) => sum + one, 0),
    held: all.map(megabytes),
  };
}

/** A look at the first answer, and one after each quarter of them. */
async function ran(lines: readonly string[], args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [VERSO, 'compare', '--jsonl', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const looks: Look[] = [];
  let answers = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answers++;
    if (answers && answers >= (lines.length * looks.length) / 4) looks.push(look(child.pid!, answers));
  });
  const closed = once(child, 'close');
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  await closed;
  return between(looks);
}

function between(looks: readonly Look[]): Ran {
  const [first, last] = [looks[2]!, looks.at(-1)!];
  const answers = last.answers - first.answers;
  return {
    perSecond: (1000 * answers) / (last.at - first.at),
    perCore: answers / (last.worked - first.worked),
    held: looks.slice(1).map(({ held }) => held),
  };
}

const rates = ({ perSecond, perCore }: Ran): string => `${perSecond.toFixed(1)} pairs/s, ${perCore.toFixed(1)} a core`;

const memory = ({ held }: Ran): string => held.map((each) => each.join('+')).join(', ');

/** Whole articles for the speed, by rules and with the encoder; many short ones for the memory. */
export async function benchBatch(): Promise<void> {
  for (const [engine, pairs] of [
    ['none', RULES_PAIRS],
    ['encoder', ENCODER_PAIRS],
  ] as const) {
    const lines = [...batchLines(pairs)];
    const run = (args: readonly string[]) => ran(lines, ['--engine', engine, ...args]);
    const alone = await run([]);
    row(`batch, ${engine}: whole articles, one process`, rates(alone), '');
    const one = await run(['--workers', '1']);
    row(`batch, ${engine}: whole articles, --workers 1`, rates(one), beside(one, alone, 'one process'));
    const two = await run(['--workers', '2']);
    row(`batch, ${engine}: whole articles, --workers 2`, rates(two), `${beside(two, one, 'one worker')}, ≥ 1.85×`);
  }
  const briefs = [...batchLines(BRIEFS, { most: 3 })];
  for (const args of [[], ['--workers', '2']]) {
    const run = await ran(briefs, ['--engine', 'none', ...args]);
    row(`batch: ${BRIEFS} short pairs ${args.join(' ')}`, rates(run), `MB after each quarter: ${memory(run)}`);
  }
}

const beside = (run: Ran, other: Ran, name: string): string =>
  `${(run.perSecond / other.perSecond).toFixed(2)}× ${name}`;
