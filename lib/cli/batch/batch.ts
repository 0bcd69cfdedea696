/** Runs the command over JSON lines: standard input to standard output, in order, with a thread of its own or worker processes. */
import { buildWorkerArguments, type CommandOptions } from '../options/arguments';
import { followParent } from '../shared/command-path';
import { writeOutput } from '../shared/standard-output';
import { formatErrorLine, TOO_LONG_ERROR } from './id-text';
import { readLines } from './read-lines';
import { type DoneIds, readDoneIds, skipDoneLines } from './skip-done';
import { limitCompiling, startLineThread, startLineWorker } from './worker';
import { createWorkerPool, type WorkerPool } from './worker-pool';

/** Ends a batch run early, after the lines in progress: on SIGINT and SIGTERM, or when asked to. */
const SIGNAL_STATUSES = { SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Milliseconds in which a second signal counts as the same one. Ctrl-C reaches the command twice where npm started it
 * and passes the signal on.
 */
const REPEATED_SIGNAL_TIME = 300;

/** Milliseconds that what is under way may take to be ended; then the signal ends the process as it ends any other. */
const KILL_TIME = 500;

/** Whether the run has to end early, by a signal or by a failure, and with which exit status. */
export interface StopSignal {
  /** The exit status to end with; undefined while the run goes on. */
  readonly status: () => number | undefined;
  /** Asks the run to end with an exit status; later calls change nothing. */
  stop(status: number): void;
  /** Stops listening for signals. */
  over(): void;
}

export interface StopSignalDeps {
  /** Called once, when the run is asked to end. */
  readonly onStop: () => void;
  /** Called at a second signal: ends what is under way and settles when that has ended. */
  readonly kill: () => Promise<void>;
}

/** Listens for signals. The first one lets the lines in progress finish, a later one ends the process at once. */
export function createStopSignal({ onStop, kill }: StopSignalDeps): StopSignal {
  let status: number | undefined;
  let stoppedAt = 0;
  function stop(exitStatus: number): void {
    if (status !== undefined) return;
    status = exitStatus;
    stoppedAt = performance.now();
    onStop();
  }
  async function endAtOnce(signal: keyof typeof SIGNAL_STATUSES): Promise<void> {
    removeListeners();
    // A thread in the middle of what Node does in one go (parsing, splitting into words) ends only after it.
    setTimeout(() => process.kill(process.pid, signal), KILL_TIME);
    await kill();
    process.exit(SIGNAL_STATUSES[signal]);
  }
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      if (status !== undefined && performance.now() - stoppedAt > REPEATED_SIGNAL_TIME) void endAtOnce(signal);
      else stop(SIGNAL_STATUSES[signal]);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  function removeListeners(): void {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  }
  return { status: () => status, stop, over: removeListeners };
}

// Works on several items at once and writes the answers in the items' order.

/** Creates a counting semaphore with `limit` units, for one caller that takes and many that give back. */
function createSemaphore(limit: number) {
  let free = limit;
  let wake: () => void = () => undefined;
  return {
    async take(wanted: number): Promise<void> {
      while (free < wanted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      free -= wanted;
    },
    give(count: number): void {
      free += count;
      wake();
    },
  };
}

export interface OrderedWork<Item, Answer> {
  /** How many units may be in progress: started, and their answers not written yet. */
  readonly room: number;
  /** The units of one item, at least 1; more than `room` counts as `room`. */
  readonly units: (item: Item) => number;
  readonly work: (item: Item) => Promise<Answer>;
  readonly write: (answer: Answer) => Promise<void>;
}

/**
 * Starts work on each item as soon as there is room, and writes an answer when it and all before it are ready. Takes no
 * more items than there is room for, however slow the work or the writing.
 */
export async function writeInOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  { room, units, work, write }: OrderedWork<Item, Answer>,
): Promise<void> {
  const semaphore = createSemaphore(room);
  let lastWrite = Promise.resolve();
  for await (const item of items) {
    const itemUnits = Math.min(room, units(item));
    await semaphore.take(itemUnits);
    const answer = work(item);
    lastWrite = lastWrite.then(async () => {
      await write(await answer);
      semaphore.give(itemUnits);
    });
  }
  await lastWrite;
}

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
  let isComplete = true;
  const isStopped = () => stop.status() !== undefined;
  const orderedWork = {
    room,
    units: countUnits,
    work: async (line: InputLine) => (isStopped() ? undefined : work(line)),
    async write(text: string | Buffer | undefined) {
      // After a line without an answer (its worker could not start) none is written, so that the output has no hole.
      isComplete &&= text !== undefined;
      if (!isComplete) return;
      await writeOutput(text!);
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
  const isNative = engine?.native !== undefined;
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
  const args = buildWorkerArguments(options);
  const start = () => startLineWorker({ args, heard: notifyOnce });
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
