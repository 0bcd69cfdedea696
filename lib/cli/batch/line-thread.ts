/** Starts the command in a thread of this process that answers one line at a time. */
import { Worker } from 'node:worker_threads';
import { COMMAND_PATH, type LineWorker } from './worker';

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
