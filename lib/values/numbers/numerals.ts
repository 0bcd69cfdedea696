import { findMatches } from '../../util/regexp';
import type { IntlData } from '../intl-data';

/** A run of digits with its separators, read as a value. Offsets into the text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly or?: number;
  /** The digits as they stand. */
  readonly text: string;
}

const DIGIT_RUN = /\d+(?:[.,'’ \u00a0\u202f]\d+)*/g;
const SPACE_GROUPED = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;

/** All numerals of an ASCII-digit text (see `asciiDigits`). Runs of a million digits are read in linear time. */
export function findNumerals(text: string, locale: IntlData): Numeral[] {
  const out: Numeral[] = [];
  for (const match of findMatches(text, DIGIT_RUN)) {
    for (const piece of splitDigitRun(match[0])) {
      const start = match.index + piece.at;
      const read = parseNumeral(piece.text, locale.decimal);
      if (read) out.push({ start, end: start + piece.text.length, text: piece.text, ...read });
    }
  }
  return out;
}

/** In threes, or as in India: 1,25,450. */
const isGrouped = ([first = '', ...rest]: string[]): boolean =>
  rest.at(-1)?.length === 3 &&
  first.length <= 3 &&
  (rest.every((group) => group.length === 3) || rest.slice(0, -1).every((group) => group.length === 2));

/** "1 240 000" is one number, "3 500 2019" is not: a space groups only in threes. */
function splitDigitRun(run: string): { at: number; text: string }[] {
  if (!/[ \u00a0\u202f]/.test(run)) return [{ at: 0, text: run }];
  if (SPACE_GROUPED.test(run)) return [{ at: 0, text: run }];
  return [...run.matchAll(/[^ \u00a0\u202f]+/g)].map((m) => ({ at: m.index, text: m[0] }));
}

/**
 * The value of digits with separators. Both marks: the last is the decimal one. One mark, several times: groups of
 * three. One mark once before three digits ("1.234") is read by the language's habit, the other reading kept as `or`.
 */
export function parseNumeral(raw: string, decimal: string): { value: number; or?: number } | undefined {
  if (raw.length > 40) return undefined;
  const text = raw.replace(/[ \u00a0\u202f'’]/g, '');
  const marks = text.replace(/\d/g, '');
  if (!marks) return { value: Number(text) };
  const last = marks.at(-1)!;
  const groups = text.split(/[.,]/);
  if (new Set(marks).size === 2) {
    if (marks.indexOf(last) !== marks.length - 1) return undefined;
    const at = text.lastIndexOf(last);
    return { value: Number(`${text.slice(0, at).replace(/[.,]/g, '')}.${text.slice(at + 1)}`) };
  }
  if (marks.length > 1) {
    return isGrouped(groups) ? { value: Number(groups.join('')) } : undefined;
  }
  const asDecimal = Number(groups.join('.'));
  const asGroup = Number(groups.join(''));
  if (groups[1]!.length !== 3 || groups[0]!.length > 3 || /^0/.test(groups[0]!)) return { value: asDecimal };
  return decimal === last ? { value: asDecimal, or: asGroup } : { value: asGroup, or: asDecimal };
}
