/** Answers one line of JSON with one line of JSON. Anything that fails becomes the line's `error`. */
import { setImmediate as waitForEvents } from 'node:timers/promises';
import { formatJson } from '../../util/writing/control-characters';
import { BadLineError, parseLine } from '../input';
import { InstallationError } from '../installation-error';
import { MAX_LINE_BYTES } from './read-lines';

/** Answers the record in a line. It may throw BadLineError; any other error is reported as unexpected. */
export type LineHandler = (record: Record<string, unknown>) => object | Promise<object>;

const getRecordId = (record: Record<string, unknown> | undefined): unknown => record?.['id'] ?? null;

/** Parses the JSON object in a line, and ignores a byte order mark before it. Throws BadLineError. */
const parseRecord = (line: Buffer): Record<string, unknown> => parseLine(line.toString('utf8').replace(/^\ufeff/, ''));

/** Returns a line's id as JSON text; `null` where it has none or cannot be read. */
export function getLineId(line: Buffer | undefined): string {
  try {
    return JSON.stringify(line ? getRecordId(parseRecord(line)) : null);
  } catch {
    return 'null';
  }
}

const formatLine = (value: object): string => `${formatJson(value)}\n`;

/** Formats the answer for a line that failed. `lineId`: as `getLineId` returns it. */
export const formatErrorLine = (lineId: string, error: string): string =>
  formatLine({ id: JSON.parse(lineId) as unknown, error });

/** The error of a line that is longer than MAX_LINE_BYTES. */
export const TOO_LONG_ERROR = `longer than ${MAX_LINE_BYTES / 1e6} MB`;

/** Answers one line; undefined stands for a line that is too long. Never rejects: a failure becomes the `error`. */
export async function answerLine(line: Buffer | undefined, handler: LineHandler): Promise<string> {
  // Lets the process handle signals between two lines.
  await waitForEvents();
  let id: unknown = null;
  try {
    if (!line) throw new BadLineError(TOO_LONG_ERROR);
    const record = parseRecord(line);
    id = getRecordId(record);
    return formatLine({ id, ...(await handler(record)) });
  } catch (problem) {
    // A bug must not end a run of ten thousand pairs; it is reported on its own line.
    const error =
      problem instanceof BadLineError || problem instanceof InstallationError
        ? problem.message
        : `unexpected: ${problem instanceof Error ? problem.message : String(problem)}`;
    return formatLine({ id, error });
  }
}
