import { formatErrorLine, getLineId } from './answer-line';
import type { LineWorker } from './worker';

/** Any line has an answer; this one's shows that a worker has begun. */
const PROBE_LINE = Buffer.from('{}');

export interface WorkerPool {
  /** The answer to a line with its end; undefined where it was not begun, since the pool is closed. */
  answer(line: Buffer): Promise<Buffer | string | undefined>;
  /** What was not begun by then never will be. */
  close(): void;
  /** Settles when every worker has ended. */
  end(): Promise<void>;
}

export interface WorkerPoolOptions {
  readonly size: number;
  readonly start: () => LineWorker;
  /** Seconds that a line may take once its worker has begun; no limit where it is left out. */
  readonly lineTimeout?: number | undefined;
  /** Called, and the pool closed, where a worker cannot even begin. */
  readonly broken: (reason: string) => void;
}

/**
 * At most `size` workers, begun when they are needed. A worker that ends in the middle of a line, or is ended because the
 * line took too long, costs that line, and another takes its place.
 */
export function createWorkerPool({ size, start, lineTimeout, broken }: WorkerPoolOptions): WorkerPool {
  const alive = new Set<LineWorker>();
  const idle: LineWorker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;
  const killAll = () => {
    for (const worker of alive) worker.kill();
  };
  process.on('exit', killAll);

  async function begun(): Promise<LineWorker | undefined> {
    const worker = start();
    alive.add(worker);
    if (await worker.ask(PROBE_LINE)) return worker;
    alive.delete(worker);
    if (!closed) broken(worker.reason());
    close();
    return undefined;
  }

  function close(): void {
    closed = true;
    for (const go of waiting.splice(0)) go();
  }

  async function answered(worker: LineWorker, line: Buffer): Promise<Buffer | string> {
    const { answer, late } = await askWithTimeout(worker, line, lineTimeout);
    if (answer && !late) idle.push(worker);
    else alive.delete(worker);
    if (answer) return Buffer.concat([answer, Buffer.from('\n')]);
    const why = late ? `took longer than ${lineTimeout} s` : `unexpected: its worker ended (${worker.reason()})`;
    return formatErrorLine(getLineId(line), why);
  }

  /** False where the pool is closed. A place that becomes free goes to whoever waits longest. */
  async function placed(): Promise<boolean> {
    if (busy < size) busy++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return !closed;
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }

  return {
    async answer(line) {
      if (closed || !(await placed())) return undefined;
      const worker = idle.pop() ?? (await begun());
      const answer = worker && !closed ? await answered(worker, line) : undefined;
      leave();
      return answer;
    },
    close,
    async end() {
      await Promise.all([...alive].map((worker) => worker.end()));
      process.off('exit', killAll);
    },
  };
}

/** A worker that is late is ended: work without a pause can be interrupted in no other way. */
async function askWithTimeout(worker: LineWorker, line: Buffer, seconds: number | undefined) {
  let late = false;
  const limit = () => {
    late = true;
    worker.kill();
  };
  const timer = seconds === undefined ? undefined : setTimeout(limit, 1000 * seconds);
  const answer = await worker.ask(line);
  clearTimeout(timer);
  return { answer, late };
}
