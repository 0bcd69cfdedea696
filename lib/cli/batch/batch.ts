import { buildWorkerArguments, type CommandOptions } from '../arguments';
import { answerLine, formatErrorLine, type LineHandler, TOO_LONG } from './answer-line';
import { readLines } from './read-lines';
import { type DoneIds, readDoneIds, skipDoneLines } from './skip-done';
import { createStopSignal, type StopSignal } from './stop-signal';
import { startLineWorker } from './worker';
import { createWorkerPool, type WorkerPool } from './worker-pool';
import { writeInOrder } from './write-in-order';

type InputLine = Buffer | undefined;
type Notifier = (sentence: string) => void;

/** Waits where the reader is slower than we are, so that memory does not grow with the number of lines. */
function writeOutput(text: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (problem) => (problem ? reject(problem) : resolve()));
  });
}

/** So many lines for each worker are under way, or fewer long ones. */
const UNITS_PER_WORKER = 4;
const BYTES_PER_UNIT = 1_000_000;
const countUnits = (line: InputLine): number => 1 + Math.floor((line?.length ?? 0) / BYTES_PER_UNIT);

/**
 * One JSON object a line in, one out, in the same order, each written as soon as it is done; a line that goes amiss has
 * an `error`, and the run goes on. Returns the exit status: 0 read to the end, 1 something outside failed, 130 and 143
 * asked to end by SIGINT and SIGTERM, after whole lines.
 */
export async function runBatch(options: CommandOptions, answer: LineHandler, tell: Notifier): Promise<number> {
  const done = await readEarlierRun(options, tell);
  if (!done) return 1;
  const stop = createStopSignal(() => {
    workers?.close();
    process.stdin.destroy();
  });
  const workers = options.workers === undefined ? undefined : createBatchPool(options, tell, () => stop.stop(1));
  const work: LineWork = workers ? (line) => answerInWorker(workers, line) : (line) => answerLine(line, answer);
  const written = await answerAndWriteLines({
    done,
    stop,
    work,
    tell,
    room: workers ? UNITS_PER_WORKER * options.workers! : 1,
  });
  await workers?.end();
  stop.over();
  const status = stop.status();
  if (status !== undefined) tell(`Ended early, after ${written} line(s); --skip-done goes on from there.`);
  return status ?? 0;
}

type LineWork = (line: InputLine) => Promise<string | Buffer | undefined>;

interface BatchRun {
  readonly done: DoneIds;
  readonly stop: StopSignal;
  readonly work: LineWork;
  readonly room: number;
  readonly tell: Notifier;
}

/** How many answers were written. */
async function answerAndWriteLines({ done, stop, work, room, tell }: BatchRun): Promise<number> {
  let written = 0;
  const stopped = () => stop.status() !== undefined;
  const answers = {
    room,
    units: countUnits,
    work: async (line: InputLine) => (stopped() ? undefined : work(line)),
    async write(text: string | Buffer | undefined) {
      if (text === undefined) return;
      await writeOutput(text);
      written++;
    },
  };
  try {
    await writeInOrder(skipDoneLines(takeUntilStopped(readLines(process.stdin), stopped), done), answers);
  } catch (problem) {
    if (!(problem instanceof InputError)) throw problem;
    tell(problem.message);
    stop.stop(1);
  }
  return written;
}

/** Undefined where it cannot be told. */
async function readEarlierRun({ skipDone }: CommandOptions, tell: Notifier): Promise<DoneIds | undefined> {
  if (skipDone === undefined) return new Map();
  try {
    return await readDoneIds(skipDone, tell);
  } catch (problem) {
    tell(`${skipDone} cannot be read: ${(problem as Error).message}`);
    return undefined;
  }
}

class InputError extends Error {}

async function* takeUntilStopped<Item>(items: AsyncIterable<Item>, stopped: () => boolean): AsyncGenerator<Item> {
  const reading = items[Symbol.asyncIterator]();
  while (!stopped()) {
    const next = await reading.next().catch((problem: Error) => {
      // Input that was closed by us ends with an error of its own.
      if (stopped()) return undefined;
      throw new InputError(`Standard input cannot be read: ${problem.message}`);
    });
    if (!next || next.done || stopped()) return;
    yield next.value;
  }
}

/** All workers use the same engine: what each of them says about it is said once. */
function createBatchPool(options: CommandOptions, tell: Notifier, broken: () => void): WorkerPool {
  const said = new Set<string>();
  const heard = (line: string) => {
    const sentence = line.replace(/^verso: /, '');
    if (said.has(sentence)) return;
    if (sentence !== line) said.add(sentence);
    tell(sentence);
  };
  const { args, env } = buildWorkerArguments(options);
  const start = () => startLineWorker({ args, env: { ...process.env, ...env }, heard });
  return createWorkerPool({
    size: options.workers!,
    start,
    lineTimeout: options.lineTimeout,
    broken: (reason) => {
      tell(`A worker cannot begin: ${reason}`);
      broken();
    },
  });
}

const answerInWorker = async (workers: WorkerPool, line: InputLine): Promise<string | Buffer | undefined> =>
  line ? workers.answer(line) : formatErrorLine('null', TOO_LONG);
