import { createInterface } from 'node:readline';
import { BadLine, readLine } from './input';

/** Waits where the reader is slower than we are, so that memory does not grow with the number of lines. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (problem) => (problem ? reject(problem) : resolve()));
  });
}

const idOf = (record: Record<string, unknown> | undefined) => record?.['id'] ?? null;

type Answer = (record: Record<string, unknown>) => object | Promise<object>;

/**
 * One JSON object a line in, one out, in the same order, each written as soon as it is done. Whatever goes amiss with a
 * line becomes that line's `error`; the run goes on.
 */
export async function eachLine(answer: Answer): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    await write(`${JSON.stringify(await answerTo(line, answer))}\n`);
  }
}

async function answerTo(line: string, answer: Answer): Promise<object> {
  let record: Record<string, unknown> | undefined;
  try {
    record = readLine(line);
    return { id: idOf(record), ...(await answer(record)) };
  } catch (problem) {
    // A bug must not bring ten thousand other pairs down; it is reported on its own line.
    const error =
      problem instanceof BadLine
        ? problem.message
        : `unexpected: ${problem instanceof Error ? problem.message : String(problem)}`;
    return { id: idOf(record), error };
  }
}
