import { setImmediate as nextTurn } from 'node:timers/promises';
import { BadLineError, parseLine } from '../input';
import { MAX_LINE_BYTES } from './read-lines';

export type LineHandler = (record: Record<string, unknown>) => object | Promise<object>;

const getRecordId = (record: Record<string, unknown> | undefined): unknown => record?.['id'] ?? null;

/** The JSON object in a line; throws BadLine. A mark of byte order before it says nothing. */
const parseRecord = (line: Buffer): Record<string, unknown> => parseLine(line.toString('utf8').replace(/^\ufeff/, ''));

/** The id of a line as JSON has it; `null` where it has none, or cannot be read. */
export function getLineId(line: Buffer | undefined): string {
  try {
    return JSON.stringify(line ? getRecordId(parseRecord(line)) : null);
  } catch {
    return 'null';
  }
}

/** What some programs take for the end of a line stands escaped, which is the same JSON. */
const LINE_SEPARATORS = /[\u0085\u2028\u2029]/g;
const escapeSeparator = (separator: string): string => `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`;

const formatLine = (value: object): string => `${JSON.stringify(value).replace(LINE_SEPARATORS, escapeSeparator)}\n`;

/** The line of something that went amiss; `key` as `keyOf` gives it. */
export const formatErrorLine = (key: string, error: string): string =>
  formatLine({ id: JSON.parse(key) as unknown, error });

export const TOO_LONG = `longer than ${MAX_LINE_BYTES / 1e6} MB`;

/** The answer to one line. Whatever goes amiss with it becomes its `error`. */
export async function answerLine(line: Buffer | undefined, answer: LineHandler): Promise<string> {
  // Signals are heard between one line and the next.
  await nextTurn();
  let id: unknown = null;
  try {
    if (!line) throw new BadLineError(TOO_LONG);
    const record = parseRecord(line);
    id = getRecordId(record);
    return formatLine({ id, ...(await answer(record)) });
  } catch (problem) {
    // A bug must not bring ten thousand other pairs down; it is reported on its own line.
    const error =
      problem instanceof BadLineError
        ? problem.message
        : `unexpected: ${problem instanceof Error ? problem.message : String(problem)}`;
    return formatLine({ id, error });
  }
}
