/** Finds the `id` in a text of JSON as it stands there, to the letter, and tells which ids are the same. */
import { parseJson } from '../../core/json';
import { escapeJsonControls } from '../../text/bidi-text';
import { MAX_LINE_BYTES } from './read-lines';

// Takes the id out of a line of input, and writes it at the head of the line's answer as it stood.

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

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function skipWhiteSpace(text: string, start: number): number {
  let at = start;
  while (' \t\n\r'.includes(text[at] ?? '.')) at++;
  return at;
}

/** Returns where the text in quotation marks at `start` ends; -1 where it does not. Jumps from mark to mark. */
function findStringEnd(text: string, start: number): number {
  for (let mark = text.indexOf('"', start + 1); mark > 0; mark = text.indexOf('"', mark + 1)) {
    let before = mark;
    while (text[before - 1] === '\\') before--;
    if ((mark - before) % 2 === 0) return mark + 1;
  }
  return -1;
}

/** Returns where the mark, text, number or word at `start` ends; -1 where JSON has no such thing. */
function findTokenEnd(text: string, start: number): number {
  const first = text[start]!;
  if (first === '"') return findStringEnd(text, start);
  if ('{}[]:,'.includes(first)) return start + 1;
  SCALAR.lastIndex = start;
  return SCALAR.test(text) ? SCALAR.lastIndex : -1;
}

/** What has to come next in a text of JSON. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** Returns what has to come after a token, from what had to come and the token's first character; undefined: not it. */
function toNext(expected: Expected, first: string, isInObject: boolean): Expected | undefined {
  if (first === ':') return expected === 'colon' ? 'value' : undefined;
  if (first === ',') return expected !== 'comma-or-end' ? undefined : isInObject ? 'key' : 'value';
  if (first === '}' || first === ']')
    return expected.endsWith('end') && (first === '}') === isInObject ? 'comma-or-end' : undefined;
  if (expected.startsWith('key')) return first === '"' ? 'colon' : undefined;
  if (!expected.startsWith('value')) return undefined;
  return first === '{' ? 'key-or-end' : first === '[' ? 'value-or-end' : 'comma-or-end';
}

/**
 * Returns the source text of the `id` in a JSON object, of the last one where there are several, as JSON.parse takes it;
 * empty where there is none, undefined where the text is no JSON object. Builds no values and calls nothing for what is
 * nested, so that neither depth nor length can bring it down, and reads each character a fixed number of times.
 */
export function findIdText(text: string): string | undefined {
  // For each open bracket whether it is an object's. No text has more of them than characters.
  const isObject = new Uint8Array(text.length + 1);
  let [depth, id, idStart, isIdNext] = [0, '', -1, false];
  let expected: Expected | undefined = 'value';
  for (let start = skipWhiteSpace(text, 0), end: number; start < text.length; start = skipWhiteSpace(text, end)) {
    end = findTokenEnd(text, start);
    const first = text[start]!;
    // Before the first bracket and behind the last one nothing else may stand.
    if (end < 0 || (depth === 0 && (first !== '{' || expected !== 'value'))) return undefined;
    const string = first === '"' ? parseJson(text.slice(start, end)) : '';
    expected = toNext(expected, first, isObject[depth] === 1);
    if (string === undefined || !expected) return undefined;
    if (isIdNext && first !== ':') [idStart, isIdNext] = [start, false];
    if (expected === 'colon') isIdNext = depth === 1 && string === 'id';
    if (first === '{' || first === '[') isObject[++depth] = first === '{' ? 1 : 0;
    else if (first === '}' || first === ']') depth--;
    if (idStart >= 0 && depth === 1 && expected === 'comma-or-end') {
      id = text.slice(idStart, end);
      idStart = -1;
    }
  }
  return depth === 0 && expected === 'comma-or-end' ? id : undefined;
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Exponents of more characters are not reckoned with: such a number is the same as one that is written alike. */
const MAX_EXPONENT_LENGTH = 15;

/** Writes a number by all its digits and its power of ten, which is exact however many there are. */
function normalizeNumber(number: string): string {
  const [, sign, whole, fraction = '', exponent = '0'] = NUMBER.exec(number)!;
  if (exponent.length > MAX_EXPONENT_LENGTH) return number;
  const digits = whole! + fraction;
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start++;
  if (start === end) return '0';
  while (digits[end - 1] === '0') end--;
  return `${sign}${digits.slice(start, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}

function normalizeToken(token: string): string {
  if (token[0] === '"') return JSON.stringify(parseJson(token));
  return NUMBER.test(token) ? normalizeNumber(token) : token;
}

/**
 * Writes an id in the form in which those that JSON takes for the same are the same text, and no others are: without
 * white space, texts with the escapes that JSON.stringify writes, numbers by all their digits. So `1.0` is `1` and
 * `"\u0061"` is `"a"`, but 9007199254740993 is not 9007199254740992. Members of objects keep their order.
 */
export function normalizeIdText(id: string): string {
  let [normal, copied, last] = ['', 0, 0];
  for (let start = skipWhiteSpace(id, 0), end: number; start < id.length; start = skipWhiteSpace(id, end)) {
    end = findTokenEnd(id, start);
    const token = id.slice(start, end);
    const normalToken = normalizeToken(token);
    if (start > last || normalToken !== token) {
      normal += id.slice(copied, last) + normalToken;
      copied = end;
    }
    last = end;
  }
  return normal + id.slice(copied, last);
}
