/** Reads years, months and days from digits, and decides between calendars and centuries. */

import { memoize } from '../../core/memoize';
import { findMatches } from '../../core/regexp';
import type { Value, ValueExpression } from '../../core/value';
import { DATES } from '../../languages/by-kind/dates';
import { TRAITS } from '../../languages/by-kind/traits';
import { parseHanNumber } from './era-dates';
import { buildWordPattern, toLookupKey, type ValueDraft } from './value-patterns';

// Finds decades, written in digits ("the 1990s") or in words ("the nineties").

const MAX_CENTURY = 21;
/** Centuries in Roman numerals. */
const CENTURY_NUMERALS = ['XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'];
const FIRST_NUMERAL = 15;

/** The first year of a decade in figures or Han numerals; with its century, 19世纪80年代, or without. */
export function createDecadeDraft(decade: string, century: string | undefined): ValueDraft[] | undefined {
  if (century !== undefined) return createCenturyDecadeDraft(decade, century);
  if (!/^\d/.test(decade))
    return [{ kind: 'year', group: 'decade', value: 1900 + parseHanNumber(decade), read: 'decade' }];
  const reading = readDecade(toYearsOfCentury(decade));
  return reading && [{ kind: 'year', group: 'decade', ...reading }];
}

/** The years of a decade within its century. One figure counts decades: the 9th is that of the eighties. */
const toYearsOfCentury = (decade: string): string => (decade.length > 1 ? decade : String((Number(decade) - 1) * 10));

function createCenturyDecadeDraft(decade: string, raw: string): ValueDraft[] | undefined {
  const century = /^\d/.test(raw) ? Number(raw) : CENTURY_NUMERALS.indexOf(raw.toUpperCase()) + FIRST_NUMERAL;
  if (century < FIRST_NUMERAL || century > MAX_CENTURY) return undefined;
  return [{ kind: 'year', group: 0, value: (century - 1) * 100 + Number(toYearsOfCentury(decade)), read: 'decade' }];
}

interface DecadeTable {
  readonly pattern: RegExp;
  readonly values: ReadonlyMap<string, number>;
}

const getDecadeTable = memoize((lang: string): DecadeTable | undefined => {
  const values = new Map(
    (DATES[lang]?.decades ?? '')
      .split(',')
      .flatMap((words, i) => words.split('|').map((word) => [toLookupKey(word), 20 + i * 10] as const)),
  );
  values.delete('');
  const pattern = buildWordPattern(values.keys(), lang);
  return pattern && { pattern, values };
});

/** Finds decades in words: "the nineties", تسعينيات, lata osiemdziesiąte. */
export function findDecadeWords(text: string, lang: string): ValueExpression[] {
  const decades = getDecadeTable(lang);
  if (!decades) return [];
  return findMatches(text, decades.pattern).flatMap((match): ValueExpression[] => {
    const value = decades.values.get(toLookupKey(match[1]!));
    const reading = value === undefined ? undefined : readDecade(String(value));
    if (!reading) return [];
    const start = match.index + match[0].length - match[1]!.length;
    const span = { start, end: match.index + match[0].length };
    const atom: Value = { kind: 'year', ...reading, ...span, ...(DATES[lang]?.weakDecades ? { weak: true } : {}) };
    return [{ kind: 'date', ...span, text: match[1]!, atoms: [atom] }];
  });
}

/** Years from the common era to the Buddhist era, as Thailand, Laos and Cambodia count it. */
const BUDDHIST_OFFSET = 543;

type YearReading = Pick<Value, 'value' | 'or' | 'read'>;

/**
 * Reads a year of four digits. From 2400 to 2600 it is Buddhist, since newspapers use no other calendar in that range.
 */
export function readYear(value: number): YearReading | undefined {
  if (value >= 2400 && value <= 2600) return { value: value - BUDDHIST_OFFSET, or: value, read: 'buddhist' };
  return value >= 1000 && value <= 2399 ? { value } : undefined;
}

/** Reads a year that the text calls Buddhist, however old. */
export const readBuddhistYear = (value: number): YearReading => ({
  value: value - BUDDHIST_OFFSET,
  or: value,
  read: 'buddhist',
});

/**
 * Reads a year of two digits. Thai and Lao newspapers shorten Buddhist years ("67" is 2567, which is 2024); elsewhere
 * it is a year of the last or this century.
 */
export function readShortYear(value: number, lang: string): YearReading {
  const common = value <= 40 ? 2000 + value : 1900 + value;
  if (!TRAITS[lang]?.shortBuddhistYears || value < 43) return { value: common, read: 'two-digit' };
  return { value: 2500 + value - BUDDHIST_OFFSET, or: common, read: 'two-digit' };
}

/** Reads a decade of two or four digits as its first year. The twenties may be of either century. */
export function readDecade(raw: string): YearReading | undefined {
  const value = Number(raw);
  if (raw.length === 4) {
    const year = readYear(value);
    return year && { ...year, read: 'decade' };
  }
  if (value % 10) return undefined;
  if (value === 20) return { value: 1920, or: 2020, read: 'decade' };
  return { value: (value <= 10 ? 2000 : 1900) + value, read: 'decade' };
}

export function createYearDraft(group: ValueDraft['group'], raw: string, lang = ''): ValueDraft | undefined {
  const reading = raw.length === 2 ? readShortYear(Number(raw), lang) : readYear(Number(raw));
  return reading && { kind: 'year', group, ...reading };
}

export function createMonthDraft(group: ValueDraft['group'], raw: string): ValueDraft | undefined {
  const value = Number(raw);
  return value >= 1 && value <= 12 ? { kind: 'month', group, value } : undefined;
}

export function createDayDraft(group: ValueDraft['group'], raw: string): ValueDraft | undefined {
  const value = Number(raw);
  return value >= 1 && value <= 31 ? { kind: 'day', group, value } : undefined;
}

/** All parts, or undefined when one of them is impossible. */
export const combineDateParts = (...parts: (ValueDraft | undefined)[]): ValueDraft[] | undefined =>
  parts.every((p) => p) ? (parts as ValueDraft[]) : undefined;

/** The value of an optional group, as a list of one; an empty list where the group did not match. */
export const createOptionalDraft = (
  createDraft: (group: ValueDraft['group'], raw: string) => ValueDraft | undefined,
  group: number,
  match: RegExpMatchArray,
) => (match[group] === undefined ? [] : [createDraft(group, match[group])]);
