/** Starts the command as a separate process that answers one line at a time. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readLines } from './read-lines';

const COMMAND_PATH = fileURLToPath(new URL('../verso.mjs', import.meta.url));

/** Workers fill the cores themselves: threads beside them that collect garbage take 6 % more of these for the same work. */
const NODE_ARGS = ['--single-threaded-gc'];

/** A process that answers lines. */
export interface LineWorker {
  /** Answers a line, without a line feed; undefined where the process ended before it answered. */
  ask(line: Buffer): Promise<Buffer | undefined>;
  /** Why the process ended: a signal's name, `status N` or an error's message. Empty until then. */
  readonly reason: () => string;
  /** Closes the process's input; resolves when the process has ended. */
  end(): Promise<void>;
  kill(): void;
}

export interface LineWorkerOptions {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Called with each line of its standard error. */
  readonly heard: (line: string) => void;
}

/** Starts a worker in a process group of its own, so that Ctrl-C reaches only the command and lines finish. */
export function startLineWorker({ args, env, heard: onLine }: LineWorkerOptions): LineWorker {
  const child = spawn(process.execPath, [...NODE_ARGS, COMMAND_PATH, ...args], {
    env,
    detached: true,
    windowsHide: true,
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
  child.stdin.on('error', () => undefined);
  forwardLines(child.stderr, onLine).catch(() => undefined);
  const answers = readLines(child.stdout, { longest: Number.POSITIVE_INFINITY, whole: true });
  return {
    async ask(line) {
      child.stdin.write(Buffer.concat([line, Buffer.from('\n')]));
      // Where the process could not start, its output is closed with an error.
      const next = await answers.next().catch(() => undefined);
      if (!next?.value) await exit;
      return next?.value;
    },
    reason: () => reason,
    end() {
      child.stdin.end();
      return exit;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

async function forwardLines(stream: AsyncIterable<Buffer>, onLine: (line: string) => void): Promise<void> {
  for await (const line of readLines(stream)) if (line) onLine(line.toString('utf8'));
}
