import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readLines } from './read-lines';

const COMMAND_PATH = fileURLToPath(new URL('../verso.mjs', import.meta.url));

/** The command again, as a process of its own that answers one line at a time. */
export interface LineWorker {
  /** The line that answers it, without its end; undefined where the process ended before. */
  ask(line: Buffer): Promise<Buffer | undefined>;
  /** Why it ended: a signal's name, or a status in words. Only once it did. */
  readonly reason: () => string;
  /** Lets it end; settles when it has. */
  end(): Promise<void>;
  kill(): void;
}

export interface LineWorkerOptions {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** What it says on its standard error, line by line. */
  readonly heard: (line: string) => void;
}

/** A group of its own, so that Ctrl-C asks the command alone: what is being done comes to its end. */
export function startLineWorker({ args, env, heard }: LineWorkerOptions): LineWorker {
  const child = spawn(process.execPath, [COMMAND_PATH, ...args], { env, detached: true, windowsHide: true });
  let reason = '';
  const ended = new Promise<void>((resolve) => {
    child.on('error', (problem) => {
      reason = problem.message;
      resolve();
    });
    child.on('close', (status, signal) => {
      reason ||= signal ?? `status ${status}`;
      resolve();
    });
  });
  // That it is gone is told by its output's end.
  child.stdin.on('error', () => undefined);
  forwardLines(child.stderr, heard).catch(() => undefined);
  const answers = readLines(child.stdout, { longest: Number.POSITIVE_INFINITY, whole: true });
  return {
    async ask(line) {
      child.stdin.write(Buffer.concat([line, Buffer.from('\n')]));
      // Where the process never began, its output is closed with an error.
      const next = await answers.next().catch(() => undefined);
      if (!next?.value) await ended;
      return next?.value;
    },
    reason: () => reason,
    end() {
      child.stdin.end();
      return ended;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

async function forwardLines(stream: AsyncIterable<Buffer>, heard: (line: string) => void): Promise<void> {
  for await (const line of readLines(stream)) if (line) heard(line.toString('utf8'));
}
