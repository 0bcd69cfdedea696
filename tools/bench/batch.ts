/** Measures how many pairs the command compares in a second, and the memory that its processes hold. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { batchLines } from './batch-pairs';
import { printRow } from './time';

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

const readProc = (path: string): string => (existsSync(`/proc/${path}`) ? readFileSync(`/proc/${path}`, 'utf8') : '');

const measureMegabytes = (pid: number): number =>
  Math.round(Number(/VmRSS:\s*(\d+)/.exec(readProc(`${pid}/status`))?.[1] ?? 0) / 1000);

/** The process and those that it has started. */
const listProcesses = (pid: number): number[] => [
  pid,
  ...readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number),
];

/** Linux counts a process's work in hundredths of a second, whatever its clock. */
const TICKS = 100;

/** Seconds that a process has worked, since it began: fields 14 and 15 of its line, behind the name in brackets. */
function measureWork(pid: number): number {
  const [user, system] = readProc(`${pid}/stat`).split(') ').at(-1)!.split(' ').slice(11, 13);
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
  const all = listProcesses(pid);
  return {
    at: performance.now(),
    answers,
    worked: all.map(measureWork).reduce((sum, one) => sum + one, 0),
    held: all.map(measureMegabytes),
  };
}

/** A look at the first answer, and one after each quarter of them. */
async function runBatch(lines: readonly string[], args: readonly string[]): Promise<Ran> {
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
  return computeRates(looks);
}

function computeRates(looks: readonly Look[]): Ran {
  const [first, last] = [looks[2]!, looks.at(-1)!];
  const answers = last.answers - first.answers;
  return {
    perSecond: (1000 * answers) / (last.at - first.at),
    perCore: answers / (last.worked - first.worked),
    held: looks.slice(1).map(({ held }) => held),
  };
}

const formatRates = ({ perSecond, perCore }: Ran): string =>
  `${perSecond.toFixed(1)} pairs/s, ${perCore.toFixed(1)} a core`;

const formatMemory = ({ held }: Ran): string => held.map((each) => each.join('+')).join(', ');

/** Whole articles for the speed, by rules and with the encoder; many short ones for the memory. */
export async function benchBatch(): Promise<void> {
  let byNeed: Ran | undefined;
  for (const [engine, pairs, ...ways] of [
    ['none', RULES_PAIRS],
    ['encoder', ENCODER_PAIRS],
    ['encoder', ENCODER_PAIRS, '--everything'],
  ] as const) {
    const lines = [...batchLines(pairs)];
    const run = (args: readonly string[]) => runBatch(lines, ['--engine', engine, ...ways, ...args]);
    const alone = await run([]);
    const title = [engine, ...ways].join(' ');
    printRow(
      `batch, ${title}: whole articles, one process`,
      formatRates(alone),
      byNeed ? compareRuns(alone, byNeed, 'by need') : '',
    );
    if (engine === 'encoder') byNeed = alone;
    if (ways.length) continue;
    const one = await run(['--workers', '1']);
    printRow(`batch, ${title}: whole articles, --workers 1`, formatRates(one), compareRuns(one, alone, 'one process'));
    const two = await run(['--workers', '2']);
    printRow(
      `batch, ${title}: whole articles, --workers 2`,
      formatRates(two),
      `${compareRuns(two, one, 'one worker')}, ≥ 1.85×`,
    );
  }
  const briefs = [...batchLines(BRIEFS, { most: 3 })];
  for (const args of [[], ['--workers', '2']]) {
    const run = await runBatch(briefs, ['--engine', 'none', ...args]);
    printRow(
      `batch: ${BRIEFS} short pairs ${args.join(' ')}`,
      formatRates(run),
      `MB after each quarter: ${formatMemory(run)}`,
    );
  }
}

const compareRuns = (run: Ran, other: Ran, name: string): string =>
  `${(run.perSecond / other.perSecond).toFixed(2)}× ${name}`;
