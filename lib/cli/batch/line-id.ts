/** Takes the id out of a line of input, and writes it at the head of the line's answer as it stood. */
import { escapeJsonControls } from '../../util/writing/control-characters';
import { findIdText } from './id-text';
import { MAX_LINE_BYTES } from './read-lines';

/** The id of a line that has none or cannot be read. */
const NO_ID = 'null';

/** Returns the text of a line, without a byte order mark before it. Throws where it is longer than a string can be. */
export const decodeLine = (line: Buffer): string => line.toString('utf8').replace(/^\ufeff/, '');

/** Returns the source text of a line's id; `null` where the line has none or is no JSON object. */
export const getLineId = (line: Buffer | undefined): string => findLineId(line) || NO_ID;

/** Returns the source text of a line's id; empty where the object has none, undefined where it is no JSON object. */
export function findLineId(line: Buffer | undefined): string | undefined {
  try {
    return line && findIdText(decodeLine(line));
  } catch {
    // Longer than a string can be.
    return undefined;
  }
}

/**
 * Formats the answer to a line: its id to the letter, then the fields of `answer`. Tabs and carriage returns between
 * the parts of an id become spaces, since other programs part fields and lines by them; within a text there are none.
 */
export function formatAnswerLine(id: string, answer: object): string {
  const fields = JSON.stringify(answer).slice(1);
  const head = `{"id":${id.replace(/[\t\r]/g, ' ')}`;
  return `${escapeJsonControls(head + (fields === '}' ? '' : ',') + fields)}\n`;
}

/** Formats the answer to a line that failed. `id`: as `getLineId` returns it. */
export const formatErrorLine = (id: string, error: string): string => formatAnswerLine(id, { error });

/** The error of a line that is longer than MAX_LINE_BYTES. */
export const TOO_LONG_ERROR = `longer than ${MAX_LINE_BYTES / 1e6} MB`;
