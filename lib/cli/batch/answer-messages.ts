/** Answers lines in a thread of their own, so that the main thread can hear signals while a line takes its time. */
import { parentPort } from 'node:worker_threads';
import { answerLine, type LineHandler } from './answer-line';

/** Answers each line that the main thread sends, until it sends undefined. Returns the exit status. */
export function answerMessages(handler: LineHandler): Promise<number> {
  const port = parentPort!;
  return new Promise((resolve) => {
    port.on('message', async (line: Uint8Array | undefined) => {
      if (line) {
        const answer = new TextEncoder().encode(await answerLine(Buffer.from(line), handler));
        port.postMessage(answer, [answer.buffer]);
      } else {
        port.close();
        resolve(0);
      }
    });
  });
}
