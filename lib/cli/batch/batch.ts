import { type Options, workerArguments } from '../arguments';
import { type Answer, answerTo, errorLine, TOO_LONG } from './answer-line';
import { linesOf } from './read-lines';
import { type Done, doneIn, notDone } from './skip-done';
import { type Stopping, stopping } from './stop-signal';
import { startWorker } from './worker';
import { type Pool, pool } from './worker-pool';
import { inOrder } from './write-in-order';

type Line = Buffer | undefined;
type Tell = (sentence: string) => void;

/** Waits where the reader is slower than we are, so that memory does not grow with the number of lines. */
function write(text: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (problem) => (problem ? reject(problem) : resolve()));
  });
}

/** So many lines for each worker are under way, or fewer long ones. */
const AHEAD = 4;
const UNIT = 1_000_000;
const units = (line: Line): number => 1 + Math.floor((line?.length ?? 0) / UNIT);

/**
 * One JSON object a line in, one out, in the same order, each written as soon as it is done; a line that goes amiss has
 * an `error`, and the run goes on. Returns the exit status: 0 read to the end, 1 something outside failed, 130 and 143
 * asked to end by SIGINT and SIGTERM, after whole lines.
 */
export async function eachLine(options: Options, answer: Answer, tell: Tell): Promise<number> {
  const done = await earlier(options, tell);
  if (!done) return 1;
  const stop = stopping(() => {
    workers?.close();
    process.stdin.destroy();
  });
  const workers = options.workers === undefined ? undefined : poolFor(options, tell, () => stop.stop(1));
  const work: Work = workers ? (line) => answerBy(workers, line) : (line) => answerTo(line, answer);
  const written = await run({ done, stop, work, tell, room: workers ? AHEAD * options.workers! : 1 });
  await workers?.end();
  stop.over();
  const status = stop.status();
  if (status !== undefined) tell(`Ended early, after ${written} line(s); --skip-done goes on from there.`);
  return status ?? 0;
}

type Work = (line: Line) => Promise<string | Buffer | undefined>;

interface Run {
  readonly done: Done;
  readonly stop: Stopping;
  readonly work: Work;
  readonly room: number;
  readonly tell: Tell;
}

/** How many answers were written. */
async function run({ done, stop, work, room, tell }: Run): Promise<number> {
  let written = 0;
  const stopped = () => stop.status() !== undefined;
  const answers = {
    room,
    units,
    work: async (line: Line) => (stopped() ? undefined : work(line)),
    async write(text: string | Buffer | undefined) {
      if (text === undefined) return;
      await write(text);
      written++;
    },
  };
  try {
    await inOrder(notDone(untilStopped(linesOf(process.stdin), stopped), done), answers);
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem;
    tell(problem.message);
    stop.stop(1);
  }
  return written;
}

/** Undefined where it cannot be told. */
async function earlier({ skipDone }: Options, tell: Tell): Promise<Done | undefined> {
  if (skipDone === undefined) return new Map();
  try {
    return await doneIn(skipDone, tell);
  } catch (problem) {
    tell(`${skipDone} cannot be read: ${(problem as Error).message}`);
    return undefined;
  }
}

class InputProblem extends Error {}

async function* untilStopped<Item>(items: AsyncIterable<Item>, stopped: () => boolean): AsyncGenerator<Item> {
  const reading = items[Symbol.asyncIterator]();
  while (!stopped()) {
    const next = await reading.next().catch((problem: Error) => {
      // Input that was closed by us ends with an error of its own.
      if (stopped()) return undefined;
      throw new InputProblem(`Standard input cannot be read: ${problem.message}`);
    });
    if (!next || next.done || stopped()) return;
    yield next.value;
  }
}

/** All workers use the same engine: what each of them says about it is said once. */
function poolFor(options: Options, tell: Tell, broken: () => void): Pool {
  const said = new Set<string>();
  const heard = (line: string) => {
    const sentence = line.replace(/^verso: /, '');
    if (said.has(sentence)) return;
    if (sentence !== line) said.add(sentence);
    tell(sentence);
  };
  const { args, env } = workerArguments(options);
  const start = () => startWorker({ args, env: { ...process.env, ...env }, heard });
  return pool({
    size: options.workers!,
    start,
    lineTimeout: options.lineTimeout,
    broken: (reason) => {
      tell(`A worker cannot begin: ${reason}`);
      broken();
    },
  });
}

const answerBy = async (workers: Pool, line: Line): Promise<string | Buffer | undefined> =>
  line ? workers.answer(line) : errorLine('null', TOO_LONG);
