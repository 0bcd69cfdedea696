/** Runs the command over JSON lines: standard input to standard output, in order, with a thread of its own or worker processes. */
import { buildWorkerArguments, type CommandOptions } from '../arguments';
import { writeOutput } from '../output/standard-output';
import { formatErrorLine, TOO_LONG_ERROR } from './line-id';
import { startLineThread } from './line-thread';
import { readLines } from './read-lines';
import { type DoneIds, readDoneIds, skipDoneLines } from './skip-done';
import { createStopSignal, type StopSignal } from './stop-signal';
import { followParent, limitCompiling, startLineWorker } from './worker';
import { createWorkerPool, type WorkerPool } from './worker-pool';
import { writeInOrder } from './write-in-order';

type InputLine = Buffer | undefined;
type Notifier = (sentence: string) => void;

/** How many units may be in progress for each worker. A line counts one unit and one more for each megabyte. */
const UNITS_PER_WORKER = 4;
const BYTES_PER_UNIT = 1_000_000;
const countUnits = (line: InputLine): number => 1 + Math.floor((line?.length ?? 0) / BYTES_PER_UNIT);

/**
 * Answers each line with one line, in the same order, written as soon as it is ready. A line that fails gets an `error`
 * and the run goes on. `notify` gets sentences for the user. Returns the exit status: 0 all input read, 1 the input,
 * the earlier output or a worker failed, 130 and 143 ended by SIGINT and SIGTERM, after whole lines. Where an answer
 * cannot be written the process ends at once, with status 2.
 */
export async function runBatch(options: CommandOptions, notify: Notifier): Promise<number> {
  followParent();
  limitCompiling();
  const doneIds = await readEarlierRun(options, notify);
  if (!doneIds) return 1;
  const stop = createStopSignal({
    onStop: () => {
      workers.close();
      process.stdin.destroy();
    },
    kill: () => workers.kill(),
  });
  const workers = createBatchPool(options, notify, () => stop.stop(1));
  const written = await answerAndWriteLines({
    doneIds,
    stop,
    work: (line) => answerInWorker(workers, line),
    notify,
    room: UNITS_PER_WORKER * (options.workers ?? 1),
  });
  await workers.end();
  stop.over();
  const status = stop.status();
  if (status !== undefined) notify(`Ended early, after ${written} line(s); --skip-done goes on from there.`);
  return status ?? 0;
}

type LineWork = (line: InputLine) => Promise<string | Buffer | undefined>;

interface BatchRun {
  readonly doneIds: DoneIds;
  readonly stop: StopSignal;
  readonly work: LineWork;
  readonly room: number;
  readonly notify: Notifier;
}

/** Returns how many answers were written. */
async function answerAndWriteLines({ doneIds, stop, work, room, notify }: BatchRun): Promise<number> {
  let written = 0;
  const isStopped = () => stop.status() !== undefined;
  const orderedWork = {
    room,
    units: countUnits,
    work: async (line: InputLine) => (isStopped() ? undefined : work(line)),
    async write(text: string | Buffer | undefined) {
      if (text === undefined) return;
      await writeOutput(text);
      written++;
    },
  };
  try {
    await writeInOrder(skipDoneLines(takeUntilStopped(readLines(process.stdin), isStopped), doneIds), orderedWork);
  } catch (problem) {
    if (!(problem instanceof InputError)) throw problem;
    notify(problem.message);
    stop.stop(1);
  }
  return written;
}

/** Reads which lines an earlier run answered; undefined where its output cannot be read. */
async function readEarlierRun({ skipDone }: CommandOptions, notify: Notifier): Promise<DoneIds | undefined> {
  if (skipDone === undefined) return new Map();
  try {
    return await readDoneIds(skipDone, notify);
  } catch (problem) {
    notify(`${skipDone} cannot be read: ${(problem as Error).message}`);
    return undefined;
  }
}

/** Standard input failed. */
class InputError extends Error {}

/** Yields items until `isStopped`. Throws InputError where the input fails before that. */
async function* takeUntilStopped<Item>(items: AsyncIterable<Item>, isStopped: () => boolean): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  while (!isStopped()) {
    const next = await iterator.next().catch((problem: Error) => {
      // Closing the input on purpose also ends it with an error.
      if (isStopped()) return undefined;
      throw new InputError(`Standard input cannot be read: ${problem.message}`);
    });
    if (!next || next.done || isStopped()) return;
    yield next.value;
  }
}

/**
 * How many processes share the lines; undefined where one thread of this process answers them. ONNX Runtime as it is
 * built for a machine aborts a process whose thread is ended while it runs there, so that it gets a process of its own.
 */
function countProcesses({ workers, engine }: CommandOptions): number | undefined {
  const isNative = engine?.kind === 'encoder' && engine.native !== undefined;
  const isWorker = process.channel !== undefined;
  return workers ?? (isNative && !isWorker ? 1 : undefined);
}

/**
 * Creates the worker pool, of processes or of one thread. All workers use the same engine, so a notice that several of
 * them give is shown once.
 */
function createBatchPool(options: CommandOptions, notify: Notifier, onBroken: () => void): WorkerPool {
  const processCount = countProcesses(options);
  const notified = new Set<string>();
  const notifyOnce = (line: string) => {
    const sentence = line.replace(/^verso: /, '');
    if (notified.has(sentence)) return;
    if (sentence !== line) notified.add(sentence);
    notify(sentence);
  };
  const { args, env } = buildWorkerArguments(options);
  const start = () => startLineWorker({ args, env: { ...process.env, ...env }, heard: notifyOnce });
  return createWorkerPool({
    size: processCount ?? 1,
    start: processCount === undefined ? () => startLineThread(process.argv.slice(2)) : start,
    lineTimeout: options.lineTimeout,
    broken: (reason) => {
      notify(`A worker cannot begin: ${reason}`);
      onBroken();
    },
  });
}

const answerInWorker = async (workers: WorkerPool, line: InputLine): Promise<string | Buffer | undefined> =>
  line ? workers.answer(line) : formatErrorLine('null', TOO_LONG_ERROR);
