import { errorLine, keyOf } from './answering';
import type { Worker } from './worker';

/** Any line has an answer; this one's shows that a worker has begun. */
const ANYONE = Buffer.from('{}');

export interface Pool {
  /** The answer to a line with its end; undefined where it was not begun, since the pool is closed. */
  answer(line: Buffer): Promise<Buffer | string | undefined>;
  /** What was not begun by then never will be. */
  close(): void;
  /** Settles when every worker has ended. */
  end(): Promise<void>;
}

/**
 * At most `size` workers, begun when they are needed. A worker that ends in the middle of a line costs that line, and
 * another takes its place. `broken` is called, and the pool closed, where one cannot even begin.
 */
export function pool(size: number, start: () => Worker, broken: (reason: string) => void): Pool {
  const alive = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;
  const killAll = () => {
    for (const worker of alive) worker.kill();
  };
  process.on('exit', killAll);

  async function begun(): Promise<Worker | undefined> {
    const worker = start();
    alive.add(worker);
    if (await worker.ask(ANYONE)) return worker;
    alive.delete(worker);
    if (!closed) broken(worker.reason());
    close();
    return undefined;
  }

  function close(): void {
    closed = true;
    for (const go of waiting.splice(0)) go();
  }

  async function answered(worker: Worker, line: Buffer): Promise<Buffer | string> {
    const answer = await worker.ask(line);
    if (answer) {
      idle.push(worker);
      return Buffer.concat([answer, Buffer.from('\n')]);
    }
    alive.delete(worker);
    return errorLine(keyOf(line), `unexpected: its worker ended (${worker.reason()})`);
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
