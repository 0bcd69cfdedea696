/** Shares lines out among workers, and replaces a worker that ends or takes too long. */
import { formatErrorLine, getLineId } from './id-text';
import type { LineWorker } from './worker';

/** A line that a new worker has to answer first, which shows that it has started. */
const PROBE_LINE = Buffer.from('{}');

export interface WorkerPool {
  /** Answers a line, with a line feed; undefined where the pool was closed before that, or killed in the middle. */
  answer(line: Buffer): Promise<Buffer | string | undefined>;
  /** Starts no further line; those that have a place are answered. */
  close(): void;
  /** Settles when every worker has ended. */
  end(): Promise<void>;
  /** Ends every worker, in the middle of a line too; settles when all have ended. */
  kill(): Promise<void>;
}

export interface WorkerPoolOptions {
  readonly size: number;
  readonly start: () => LineWorker;
  /** Seconds that a line may take once its worker has started; no limit by default. */
  readonly lineTimeout?: number | undefined;
  /** Called where a worker cannot start; the pool is closed then. */
  readonly broken: (reason: string) => void;
}

/**
 * Creates a pool of at most `size` workers, started when they are needed. Where a worker ends in the middle of a line,
 * or is killed because the line takes too long, that line gets an error and another worker is started.
 */
export function createWorkerPool({ size, start, lineTimeout, broken: onBroken }: WorkerPoolOptions): WorkerPool {
  const liveWorkers = new Set<LineWorker>();
  const idleWorkers: LineWorker[] = [];
  const waitingCalls: (() => void)[] = [];
  let busyCount = 0;
  let isClosed = false;
  let isKilled = false;
  const killAll = () => {
    for (const worker of liveWorkers) worker.kill();
  };
  process.on('exit', killAll);

  async function startWorker(): Promise<LineWorker | undefined> {
    const worker = start();
    liveWorkers.add(worker);
    if (await worker.ask(PROBE_LINE)) return worker;
    liveWorkers.delete(worker);
    if (!isClosed) onBroken(worker.reason());
    close();
    return undefined;
  }

  function close(): void {
    isClosed = true;
    for (const resume of waitingCalls.splice(0)) resume();
  }

  async function askWorker(worker: LineWorker, line: Buffer): Promise<Buffer | string> {
    const { answer, late: isLate } = await askWithTimeout(worker, line, lineTimeout);
    if (answer && !isLate) idleWorkers.push(worker);
    else liveWorkers.delete(worker);
    if (answer) return answer;
    const error = isLate ? `took longer than ${lineTimeout} s` : `unexpected: its worker ended (${worker.reason()})`;
    return formatErrorLine(getLineId(line), error);
  }

  /** Waits for a free place, first come, first served; false where the pool is closed. */
  async function waitForPlace(): Promise<boolean> {
    if (busyCount < size) busyCount++;
    else await new Promise<void>((resolve) => waitingCalls.push(resolve));
    return !isClosed;
  }

  function releasePlace(): void {
    const next = waitingCalls.shift();
    if (next) next();
    else busyCount--;
  }

  /** Returns a worker that has nothing to do; undefined where there is none. One may have ended since its last line. */
  function takeIdleWorker(): LineWorker | undefined {
    for (let worker = idleWorkers.pop(); worker; worker = idleWorkers.pop()) {
      if (!worker.reason()) return worker;
      liveWorkers.delete(worker);
    }
    return undefined;
  }

  async function end(): Promise<void> {
    await Promise.all([...liveWorkers].map((worker) => worker.end()));
    process.off('exit', killAll);
  }

  return {
    async answer(line) {
      if (isClosed || !(await waitForPlace())) return undefined;
      const worker = takeIdleWorker() ?? (await startWorker());
      // A line that came this far is answered though the pool is closed meanwhile: later ones may have been already.
      const answer = worker ? await askWorker(worker, line) : undefined;
      releasePlace();
      return isKilled ? undefined : answer;
    },
    close,
    end,
    kill() {
      isKilled = true;
      close();
      killAll();
      return end();
    },
  };
}

/** Asks a worker and kills it after `seconds`. Work that never pauses cannot be interrupted in another way. */
async function askWithTimeout(worker: LineWorker, line: Buffer, seconds: number | undefined) {
  let isLate = false;
  const endWorker = () => {
    isLate = true;
    worker.kill();
  };
  const timer = seconds === undefined ? undefined : setTimeout(endWorker, 1000 * seconds);
  const answer = await worker.ask(line);
  clearTimeout(timer);
  return { answer, late: isLate };
}
