import { setImmediate as nextTurn } from 'node:timers/promises';
import { BadLine, readLine } from '../input';
import { LONGEST_LINE } from './read-lines';

export type Answer = (record: Record<string, unknown>) => object | Promise<object>;

const idOf = (record: Record<string, unknown> | undefined): unknown => record?.['id'] ?? null;

/** The JSON object in a line; throws BadLine. A mark of byte order before it says nothing. */
const recordIn = (line: Buffer): Record<string, unknown> => readLine(line.toString('utf8').replace(/^\ufeff/, ''));

/** The id of a line as JSON has it; `null` where it has none, or cannot be read. */
export function keyOf(line: Buffer | undefined): string {
  try {
    return JSON.stringify(line ? idOf(recordIn(line)) : null);
  } catch {
    return 'null';
  }
}

/** What some programs take for the end of a line stands escaped, which is the same JSON. */
const SEPARATORS = /[\u0085\u2028\u2029]/g;
const escaped = (separator: string): string => `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`;

const lineOf = (value: object): string => `${JSON.stringify(value).replace(SEPARATORS, escaped)}\n`;

/** The line of something that went amiss; `key` as `keyOf` gives it. */
export const errorLine = (key: string, error: string): string => lineOf({ id: JSON.parse(key) as unknown, error });

export const TOO_LONG = `longer than ${LONGEST_LINE / 1e6} MB`;

/** The answer to one line. Whatever goes amiss with it becomes its `error`. */
export async function answerTo(line: Buffer | undefined, answer: Answer): Promise<string> {
  // Signals are heard between one line and the next.
  await nextTurn();
  let id: unknown = null;
  try {
    if (!line) throw new BadLine(TOO_LONG);
    const record = recordIn(line);
    id = idOf(record);
    return lineOf({ id, ...(await answer(record)) });
  } catch (problem) {
    // A bug must not bring ten thousand other pairs down; it is reported on its own line.
    const error =
      problem instanceof BadLine
        ? problem.message
        : `unexpected: ${problem instanceof Error ? problem.message : String(problem)}`;
    return lineOf({ id, error });
  }
}
