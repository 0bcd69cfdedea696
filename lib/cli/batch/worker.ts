/** Starts the command as a separate process that answers one line at a time, and ends it with the one that started it. */
import { spawn } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { COMMAND_PATH } from '../shared/command-path';
import { readLines } from './read-lines';

/** Starts a thread with the command's arguments. `answerMessages` is what it does. */
export function startLineThread(args: readonly string[]): LineWorker {
  const thread = new Worker(COMMAND_PATH, { argv: [...args] });
  let reason = '';
  let onAnswer: (answer: Buffer | undefined) => void = () => undefined;
  thread.on('message', (bytes: Uint8Array) => onAnswer(Buffer.from(bytes.buffer)));
  thread.on('error', (problem) => {
    reason = problem.message;
  });
  const exit = new Promise<void>((resolve) => {
    thread.on('exit', (status) => {
      reason ||= `status ${status}`;
      onAnswer(undefined);
      resolve();
    });
  });
  return {
    ask: (line) =>
      new Promise((resolve) => {
        onAnswer = resolve;
        if (reason) resolve(undefined);
        else thread.postMessage(line);
      }),
    reason: () => reason,
    end() {
      thread.postMessage(undefined);
      return exit;
    },
    kill: () => void thread.terminate(),
  };
}

/** Workers fill the cores themselves: threads beside them that collect garbage take 6 % more of these for the same work. */
const NODE_ARGS = ['--single-threaded-gc'];

/** A process or a thread that answers lines. */
export interface LineWorker {
  /** Answers a line, with a line feed; undefined where the worker ended before it answered. */
  ask(line: Buffer): Promise<Buffer | undefined>;
  /** Why the worker ended: a signal's name, `status N` or an error's message. Empty until then. */
  readonly reason: () => string;
  /** Closes the worker's input; resolves when the worker has ended. */
  end(): Promise<void>;
  kill(): void;
}

export interface LineWorkerOptions {
  readonly args: readonly string[];
  /** Further arguments of Node's. */
  readonly nodeArgs?: readonly string[];
  /** Called with each line of its standard error. */
  readonly heard: (line: string) => void;
}

const LINE_FEED = Buffer.from('\n');

/** Starts a worker in a process group of its own, so that Ctrl-C reaches only the command and lines finish. */
export function startLineWorker({ args, nodeArgs = [], heard: onLine }: LineWorkerOptions): LineWorker {
  const child = spawn(process.execPath, [...NODE_ARGS, ...nodeArgs, COMMAND_PATH, ...args], {
    detached: true,
    windowsHide: true,
    // Nothing is said on the channel: its end is what the process hears of this one's (`followParent`).
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
  let reason = '';
  const exit = new Promise<void>((resolve) => {
    child.on('error', (problem) => {
      reason = problem.message;
      resolve();
    });
    child.on('close', (status, signal) => {
      reason ||= signal ?? `status ${status}`;
      resolve();
    });
  });
  // An error here means that the process has ended, which the end of its output shows too.
  child.stdin!.on('error', () => undefined);
  forwardLines(child.stderr!, onLine).catch(() => undefined);
  const answers = readLines(child.stdout!, { longest: Number.POSITIVE_INFINITY, whole: true });
  return {
    async ask(line) {
      child.stdin!.write(Buffer.concat([line, LINE_FEED]));
      // Where the process could not start, its output is closed with an error.
      const next = await answers.next().catch(() => undefined);
      if (next?.value) return Buffer.concat([next.value, LINE_FEED]);
      await exit;
      return undefined;
    },
    reason: () => reason,
    end() {
      child.stdin!.end();
      return exit;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

async function forwardLines(stream: AsyncIterable<Buffer>, onLine: (line: string) => void): Promise<void> {
  for await (const line of readLines(stream)) if (line) onLine(line.toString('utf8'));
}

/**
 * Has V8 compile for speed only what runs long, in a worker. A process alone compiles on another core while it works;
 * workers fill the cores themselves, and each compiles for itself: two take a fifth less time for 200 pairs by this, a
 * tenth for 3,000. A later Node that does not know the flag says so and goes on.
 */
export function limitCompiling(): void {
  if (process.channel) setFlagsFromString('--interrupt-budget=800000');
}
