/** Finds dates and times of day in lines of a page, in any language, and writes them in ISO 8601. */

import type { GregorianDate } from '../../util/gregorian';
import { getBaseLanguage } from '../../util/language-tag';
import { createLazy } from '../../util/lazy';
import { findCalendarByYear, getEraOffsets, isPlausibleYear, toGregorianPageDate } from './calendars';
import { findTimeAfterDate, findTimeBeforeDate, formatTwoDigits } from './clock-times';
import { findMonthByName } from './month-names';

/** A date found in a normalized line. */
export interface PageDate {
  /** ISO 8601, as precise as the line gives it. */
  readonly iso: string;
  /** Span of date and time in the normalized line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** How the page writes dates, for the order of numbers. */
export interface DateContext {
  /** BCP 47 language, with a region where it is known. */
  readonly language: string;
  /** Whether "03/12/2025" is the third of December, whatever the language usually does. */
  readonly dayFirst?: boolean;
}

interface DateHit extends GregorianDate {
  readonly start: number;
  readonly end: number;
}

/** Matches the digits of scripts other than Latin. */
const digit = /[^\P{Nd}0-9]/gu;

/**
 * Converts a digit of any script to a Latin digit. Unicode has the ten digits of a script in a row that begins at a
 * multiple of ten code points, so counting down to a character that is no digit finds zero.
 */
function toLatinDigit(char: string): string {
  const code = char.codePointAt(0) as number;
  if (code < 0x80) return char;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Normalizes a line for all patterns of this folder: lower case, composed, Latin digits, without tatweel. */
export const normalizeDateLine = (line: string): string =>
  line.normalize('NFC').toLowerCase().replace(digit, toLatinDigit).replaceAll('\u0640', '');

const toDateHits = (day: GregorianDate | undefined, start: number, end: number): readonly DateHit[] =>
  day ? [{ ...day, start, end }] : [];

const yearFirstPattern =
  /(?<![\d./-])(\d{4})\s?([-./年년])\s?(\d{1,2})\s?([-./月월])\s?(\d{1,2})(?!\d)(?:\s?[日일号號.](?!\d))?/g;

/** Finds dates with the year first: "2025-03-12", "2025年3月12日". */
function findYearFirstDates(line: string): readonly DateHit[] {
  return [...line.matchAll(yearFirstPattern)].flatMap((match) => {
    const [matchedText, year, , month, , day] = match;
    const calendar = findCalendarByYear(Number(year));
    const date = calendar && toGregorianPageDate(calendar, Number(year), Number(month), Number(day));
    return toDateHits(date, match.index, match.index + matchedText.length);
  });
}

const getEraPattern = createLazy(
  () =>
    new RegExp(
      `(${[...getEraOffsets().keys()].join('|')})\\s?(\\d{1,3}|元)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日`,
      'g',
    ),
);

/** Finds dates in Japanese and Taiwanese eras: "令和7年3月12日". */
function findEraDates(line: string): readonly DateHit[] {
  if (!line.includes('年')) return [];
  return [...line.matchAll(getEraPattern())].flatMap((match) => {
    const [matchedText, era = '', count, month, day] = match;
    const year = (getEraOffsets().get(era) ?? 0) + (count === '元' ? 1 : Number(count));
    return toDateHits(
      toGregorianPageDate('gregory', year, Number(month), Number(day)),
      match.index,
      match.index + matchedText.length,
    );
  });
}

/** Whether a language usually writes the month before the day. */
function isMonthFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month';
}

const yearLastPattern = /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/g;

/** Finds dates with the year last: "12.3.2025", "03/12/2025". A number above 12 tells the day. */
function findYearLastDates(line: string, { language, dayFirst }: DateContext): readonly DateHit[] {
  return [...line.matchAll(yearLastPattern)].flatMap((match) => {
    const [matchedText, firstNumber, separator, secondNumber, year] = match;
    const [first, second] = [Number(firstNumber), Number(secondNumber)];
    const isMonthBeforeDay =
      second > 12 ||
      (first <= 12 && separator !== '.' && !dayFirst && language.startsWith('en') && isMonthFirst(language));
    const [day, month] = isMonthBeforeDay ? [second, first] : [first, second];
    const calendar = findCalendarByYear(Number(year));
    return toDateHits(
      calendar && toGregorianPageDate(calendar, Number(year), month, day),
      match.index,
      match.index + matchedText.length,
    );
  });
}

/** Matches "25.04.24 | 14:07": a year of two digits is told by the dots and the time of day behind it. */
const shortYearPattern =
  /(?<![\d./:-])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])(?=[^\d\p{L}]{1,6}(?:\p{L}{1,4}\s)?\d{1,2}[:.]\d{2})/gu;

/** Whether a language writes the year before the month in numbers. */
const isYearFirst = (language: string): boolean =>
  new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0)[0]?.type === 'year';

/** Finds dates with a year of two digits before a time of day, in the order of the language. */
function findShortYearDates(line: string, { language }: DateContext): readonly DateHit[] {
  return [...line.matchAll(shortYearPattern)].flatMap((match) => {
    const [first, month, last] = match.slice(1).map(Number) as [number, number, number];
    const [year, day] = isYearFirst(language) ? [first, last] : [last, first];
    const date = toGregorianPageDate('gregory', 2000 + year, month, day);
    return toDateHits(date, match.index, match.index + match[0].length);
  });
}

/** Matches dates in Vietnamese, which numbers the months: "12 tháng 3 năm 2025". */
const numberedMonthPattern = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})\D{1,8}(\d{4})(?!\d)/g;

function findNumberedMonthDates(line: string): readonly DateHit[] {
  return [...line.matchAll(numberedMonthPattern)].flatMap((match) =>
    toDateHits(
      toGregorianPageDate('gregory', Number(match[3]), Number(match[2]), Number(match[1])),
      match.index,
      match.index + match[0].length,
    ),
  );
}

/** Day and year beside a month's name; `before` and `after` are how many UTF-16 units they take on each side. */
interface DayAndYear {
  readonly year: number;
  readonly day: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Finds the possible days and years beside a month's name, the likeliest first: "12 de marzo de 2025", "March 12,
 * 2025", "2025. március 12".
 */
function findDayAndYear(textBefore: string, textAfter: string): readonly DayAndYear[] {
  const toDayAndYear = (
    year: string | undefined,
    day: string | undefined,
    before: number,
    after: number,
  ): readonly DayAndYear[] => (year && day ? [{ year: Number(year), day: Number(day), before, after }] : []);
  const dayLeft = /(?<![\d:.])(\d{1,2})(?!\d)\D{0,12}$/.exec(textBefore);
  const yearRight = /^\D{0,12}(\d{4})(?!\d)/.exec(textAfter);
  const dayYear = /^\D{0,6}(\d{1,2})(?![\d:])\D{1,8}?(\d{4})(?!\d)/.exec(textAfter);
  const yearLeft = /(?<!\d)(\d{4})(?!\d)\D{0,10}$/.exec(textBefore);
  const dayRight = /^\D{0,5}(\d{1,2})(?![\d:])/.exec(textAfter);
  return [
    ...toDayAndYear(yearRight?.[1], dayLeft?.[1], dayLeft?.[0].length ?? 0, yearRight?.[0].length ?? 0),
    ...toDayAndYear(dayYear?.[2], dayYear?.[1], 0, dayYear?.[0].length ?? 0),
    ...toDayAndYear(yearLeft?.[1], dayRight?.[1], yearLeft?.[0].length ?? 0, dayRight?.[0].length ?? 0),
  ];
}

const wordPattern = /[\p{L}\p{M}]+(?:[.'’׳][\p{L}\p{M}]+)*/gu;
const nextWordPattern = /^ [\p{L}\p{M}]+/u;

/** Parses a date around a month's name. A Buddhist year with a Gregorian month is read as Buddhist, as in Thai. */
function parseMonthNameDate(line: string, start: number, name: string, language: string): readonly DateHit[] {
  const end = start + name.length;
  const candidates = findDayAndYear(line.slice(0, start), line.slice(end));
  const month = candidates.length > 0 ? findMonthByName(name, language) : undefined;
  if (!month) return [];
  const hits = candidates.flatMap(({ year, day, before, after }) => {
    const isBuddhistYear = month.calendar === 'gregory' && isPlausibleYear(year, 'buddhist');
    const calendar = isBuddhistYear ? 'buddhist' : month.calendar;
    return toDateHits(toGregorianPageDate(calendar, year, month.number, day), start - before, end + after);
  });
  return hits.slice(0, 1);
}

/** Matches four digits that are a number by themselves. */
const yearPattern = /(?<!\d)\d{4}(?!\d)/g;

/** The most UTF-16 units that may stand between a year and the month behind it, and between a month and its year. */
const MAX_BEHIND_YEAR = 10;
const MAX_BEFORE_YEAR = 16;

/** Whether the year at an offset is near enough to words from `start` to `end` to be in one date with them. */
const isYearNear = (year: number, start: number, end: number): boolean =>
  year < start ? start - (year + 4) <= MAX_BEHIND_YEAR : year - end <= MAX_BEFORE_YEAR;

/**
 * Finds dates with a month's name. Only words beside numbers are looked up, which saves time; some names are two words
 * long.
 */
function findMonthNameDates(line: string, { language }: DateContext): readonly DateHit[] {
  const years = [...line.matchAll(yearPattern)].map(({ index }) => index);
  if (years.length === 0) return [];
  return [...line.matchAll(wordPattern)].flatMap(({ index, 0: name }) => {
    const nextWord = nextWordPattern.exec(line.slice(index + name.length))?.[0];
    const end = index + name.length + (nextWord?.length ?? 0);
    if (!years.some((year) => isYearNear(year, index, end))) return [];
    const twoWordDates = nextWord ? parseMonthNameDate(line, index, name + nextWord, language) : [];
    return twoWordDates.length > 0 ? twoWordDates : parseMonthNameDate(line, index, name, language);
  });
}

/** Builds the date with the time of day behind it, else the one before it. */
function addTimeOfDay(line: string, { year, month, day, start, end }: DateHit, language: string): PageDate {
  const date = `${year}-${formatTwoDigits(month)}-${formatTwoDigits(day)}`;
  const timeAfter = findTimeAfterDate(line.slice(end).replace(/^t(?=\d)/, ' '), language, date);
  const clock = timeAfter ?? findTimeBeforeDate(line.slice(0, start), language, date);
  return { iso: date + (clock?.iso ?? ''), start, end: end + (timeAfter?.length ?? 0) };
}

/** What every date has that is found here: a year of four digits, or of two behind dots, or the year of an era. */
const dateSign = /\d{4}|\d\.\d{1,2}\.\d{2}|年/;

/** Finds the dates in a normalized line, in order. Where two overlap, the one that begins first counts. */
export function findPageDates(line: string, context: DateContext): readonly PageDate[] {
  if (!dateSign.test(line)) return [];
  const language = getBaseLanguage(context.language);
  const numericHits = [
    ...findEraDates(line),
    ...findYearFirstDates(line),
    ...findYearLastDates(line, context),
    ...findShortYearDates(line, { ...context, language }),
    ...findNumberedMonthDates(line),
  ];
  const hits = [...numericHits, ...findMonthNameDates(line, { ...context, language })];
  const dates = hits.toSorted((a, b) => a.start - b.start).map((hit) => addTimeOfDay(line, hit, language));
  return dates.filter((date, i) => !dates.slice(0, i).some((earlier) => earlier.end > date.start));
}
