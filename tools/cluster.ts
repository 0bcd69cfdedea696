// `npm run cluster -- [--pairs N] [--partitions N] [--engine none|encoder]`: compares pairs on a Spark of a master and two
// workers on this machine, ends one of its executors on the way, and sets the reports beside those of one process.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { batchLines } from './bench/batch-pairs';
import { ensureCommand } from './build-command.mjs';
import { listMissing, startSpark } from './cluster/spark';
import { ROOT } from './setup.mjs';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '10000' },
    partitions: { type: 'string', default: '40' },
    engine: { type: 'string', default: 'none' },
  },
});

/** Paragraphs of a side: many short pairs tell more about lines and partitions than few long ones. */
const PARAGRAPHS = 2;

const missing = listMissing(ROOT);
if (missing.length) {
  console.error(['This needs', ...missing.map((line) => `  ${line}`)].join('\n'));
  process.exit(2);
}

const FOLDER = path.join(ROOT, '.output/cluster/run');
const resolveInFolder = (name: string) => path.join(FOLDER, name);
rmSync(FOLDER, { recursive: true, force: true });
await ensureCommand();
const pairs = Buffer.from([...batchLines(Number(values.pairs), { most: PARAGRAPHS })].join('\n').concat('\n'));
writeFileSync(path.join(makeFolder(), 'pairs.jsonl'), pairs);

const args = [path.join(ROOT, 'lib/cli/verso.mjs'), 'compare', '--jsonl', '--engine', values.engine];
const [alone, aloneSeconds] = await measureSeconds(async () => {
  spawnSync(process.execPath, args, {
    stdio: [openSync(resolveInFolder('pairs.jsonl'), 'r'), openSync(resolveInFolder('alone.jsonl'), 'w'), 'inherit'],
  });
  return listLines(resolveInFolder('alone.jsonl'));
});
console.log(`one process: ${alone.length} reports in ${aloneSeconds} s`);

const spark = await startSpark(ROOT, FOLDER, 1);
// Whoever stops this stops Spark, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    spark.stop().finally(() => process.exit(1));
  });
let killed = false;
const [printed, seconds] = await measureSeconds(async () => {
  const command = [process.execPath, ...args, '--line-timeout', '120'].join(' ');
  const run = spark.run(
    path.join(ROOT, 'tools/cluster/pipe_pairs.py'),
    ...[values.partitions, resolveInFolder('pairs.jsonl'), resolveInFolder('reports'), command],
  );
  const over = run.then(
    () => true,
    () => true,
  );
  while (!killed && !(await Promise.race([over, pause(200).then(() => false)])))
    if (countFinished() > 1) killed = spark.killExecutor();
  return run.finally(() => spark.stop());
});

const reports = readdirSync(resolveInFolder('reports'))
  .filter((name) => name.startsWith('part-'))
  .flatMap((name) => listLines(path.join(resolveInFolder('reports'), name)));
const sortLines = (lines: readonly string[]) => [...lines].sort().join('\n');
const isSame = sortLines(alone) === sortLines(reports);
const cuts = countCuts(pairs, Number(values.partitions));
console.log(`Spark: ${reports.length} reports in ${seconds} s, ${printed.trim()}`);
console.log(`an executor was ${killed ? 'killed on the way' : 'NOT killed: the run was over too soon'}`);
console.log(
  `of ${cuts.all} cuts between partitions ${cuts.inLine} lie within a line, ${cuts.inLetter} within a letter`,
);
console.log(isSame ? 'the same reports, each once' : 'OTHER REPORTS than those of one process');
process.exitCode = isSame && killed ? 0 : 1;

function makeFolder(): string {
  mkdirSync(FOLDER, { recursive: true });
  return FOLDER;
}

async function measureSeconds<T>(work: () => Promise<T>): Promise<readonly [result: T, seconds: number]> {
  const start = performance.now();
  return [await work(), Math.round((performance.now() - start) / 1000)];
}

function listLines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** Partitions that are written so far: Hadoop's writer keeps each apart until all are. */
function countFinished(): number {
  const unfinished = resolveInFolder('reports/_temporary/0');
  return existsSync(unfinished) ? readdirSync(unfinished).filter((name) => name.startsWith('task_')).length : 0;
}

/** Where Hadoop's format cuts a file: after equal numbers of bytes, whatever stands there. */
function countCuts(bytes: Buffer, partitions: number): { all: number; inLine: number; inLetter: number } {
  const size = Math.floor(bytes.length / partitions);
  const cuts = Array.from({ length: partitions - 1 }, (_, at) => (at + 1) * size);
  return {
    all: cuts.length,
    inLine: cuts.filter((at) => bytes[at - 1] !== 0x0a).length,
    // A byte that goes on with a letter of UTF-8.
    inLetter: cuts.filter((at) => (bytes[at]! & 0xc0) === 0x80).length,
  };
}
