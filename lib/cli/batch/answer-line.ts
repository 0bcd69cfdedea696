/** Answers one line of JSON with one line of JSON. Anything that fails becomes the line's `error`. */

import { parentPort } from 'node:worker_threads';
import { BadLineError, parseLine } from '../shared/input';
import { InstallationError } from '../shared/print';
import { decodeLine, formatAnswerLine, formatErrorLine, getLineId, TOO_LONG_ERROR } from './id-text';

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

/** Answers the record in a line. It may throw BadLineError; any other error is reported as unexpected. */
export type LineHandler = (record: Record<string, unknown>) => object | Promise<object>;

/** Answers one line; undefined stands for a line that is too long. Never rejects: a failure becomes the `error`. */
export async function answerLine(line: Buffer | undefined, handler: LineHandler): Promise<string> {
  const id = getLineId(line);
  try {
    if (!line) throw new BadLineError(TOO_LONG_ERROR);
    return formatAnswerLine(id, await handler(parseLine(decodeLine(line))));
  } catch (problem) {
    // A bug must not end a run of ten thousand pairs; it is reported on its own line.
    return formatErrorLine(id, describeProblem(problem));
  }
}

function describeProblem(problem: unknown): string {
  if (problem instanceof BadLineError || problem instanceof InstallationError) return problem.message;
  try {
    return `unexpected: ${problem instanceof Error ? problem.message : String(problem)}`;
  } catch {
    // What was thrown throws again where it is asked for its words.
    return 'unexpected: a failure without words';
  }
}
