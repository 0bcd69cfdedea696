/** Has calls answered by a thread, one at a time, and ends it where a call that was cancelled does not stop by itself. */
import { Worker } from 'node:worker_threads';
import { COMMAND_PATH } from '../shared/command-path';
import type { ToolProgress } from './tool';
import { ToolError } from './tool-error';

// What the thread that works and the one that speaks with the client say to each other.

/** A call to be answered, or one that nobody waits for any more. */
export type CallRequest =
  | { readonly call: number; readonly tool: string; readonly input: unknown }
  | { readonly cancel: number };

/** Of a call: how far it is, what came out, or why nothing did. */
export type CallAnswer = { readonly call: number } & (
  | { readonly progress: ToolProgress }
  | { readonly output: unknown }
  | { readonly error: string }
);

export interface CallOptions {
  readonly signal: AbortSignal;
  readonly progress: (progress: ToolProgress) => void;
}

export interface CallThread {
  /** Resolves to what the tool gives. Rejects with a ToolError, and with the signal's reason once that is aborted. */
  run(tool: string, input: unknown, options: CallOptions): Promise<unknown>;
  /** Ends the thread, in the middle of a call too. */
  close(): Promise<void>;
}

/** Milliseconds in which a cancelled call may stop by itself, which keeps the encoder open. */
const STOP_TIME = 400;

/** A thread that is started when it is needed. `args`: those of the command, which the thread is started with. */
export function createCallThread(args: readonly string[]): CallThread {
  let thread: Worker | undefined;
  let lastCall: Promise<unknown> = Promise.resolve();
  let count = 0;

  function ask(tool: string, input: unknown, options: CallOptions): Promise<unknown> {
    const { signal } = options;
    signal.throwIfAborted();
    const call = count++;
    thread ??= startThread(args, (ended) => {
      if (thread === ended) thread = undefined;
    });
    const worker = thread;
    const send = (request: CallRequest) => worker.postMessage(request);
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const settle = (then: () => void) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        signal.removeEventListener('abort', onAbort);
        if (signal.aborted) reject(signal.reason);
        else then();
      };
      const onMessage = (answer: CallAnswer) => {
        if (answer.call !== call) return;
        if ('progress' in answer) options.progress(answer.progress);
        else if ('error' in answer) settle(() => reject(new ToolError(answer.error)));
        else settle(() => resolve(answer.output));
      };
      let reason = '';
      const onError = (problem: Error) => {
        reason = problem.message;
      };
      const onExit = (status: number) => {
        settle(() =>
          reject(new ToolError(`The work on it ended early (${reason || `status ${status}`}); try with less text.`)),
        );
      };
      const onAbort = () => {
        send({ cancel: call });
        timer = setTimeout(() => void worker.terminate(), STOP_TIME);
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      signal.addEventListener('abort', onAbort);
      send({ call, tool, input });
    });
  }

  return {
    run(tool, input, options) {
      const answer = lastCall.then(() => ask(tool, input, options));
      lastCall = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      await thread?.terminate();
    },
  };
}

/** What the thread prints goes to standard error: standard output belongs to the protocol. */
function startThread(args: readonly string[], onEnd: (worker: Worker) => void): Worker {
  const worker = new Worker(COMMAND_PATH, { argv: [...args], stdout: true });
  worker.stdout.pipe(process.stderr, { end: false });
  // A thread without a call is replaced at the next one; whoever has one hears of it there.
  worker.on('error', () => undefined).on('exit', () => onEnd(worker));
  return worker;
}
