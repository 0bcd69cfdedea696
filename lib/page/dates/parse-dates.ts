/** Finds dates and times of day in lines of a page, in any language, and writes them in ISO 8601. */
import type { GregorianDate } from '../../core/gregorian';
import { getBaseLanguage } from '../../core/language-tag';
import { createLazy, memoize } from '../../core/memoize';
import {
  findCalendarByYear,
  findMonthByName,
  getEraOffsets,
  isPlausibleYear,
  toGregorianPageDate,
} from './month-names';

/** Abbreviations that newsrooms print behind a time: with the IANA time zone, or the offset itself. */
const TIME_ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  et: 'America/New_York',
  ct: 'America/Chicago',
  pt: 'America/Los_Angeles',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  ist: '+05:30',
  pkt: '+05:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

/** Abbreviations that mean another zone in some languages: "IST" in Hebrew, "CST" in Chinese. */
const TIME_ZONES_BY_LANGUAGE: Readonly<Record<string, string>> = { 'ist he': 'Asia/Jerusalem', 'cst zh': '+08:00' };

/** Returns the UTC offset of a time zone at noon of a day, as "+07:00"; empty where the zone is at UTC. */
function getZoneOffset(zone: string, dateIso: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const parts = format.formatToParts(new Date(`${dateIso}T12:00:00Z`));
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
}

const numericOffsetPattern = /^[\s,]*\(?(?:gmt|utc)?\s?([+\u2212-])\s?(\d{1,2})(?::?(\d{2}))?(?![\d:.])/;
const zoneNamePattern = /^[\s\u202F]{0,9}(?:[ap]\.?m\.?)?[\s,]{0,9}\(?(\p{L}{2,4})(?!\p{L})/u;

/**
 * Finds the UTC offset behind a time, as "+07:00" or "Z"; empty where the page does not give it. `behind` is the text
 * after the time, in lower case; `dateIso` is the day, which decides about daylight saving time.
 */
export function findTimeZoneOffset(behind: string, dateIso: string, language: string): string {
  const offset = numericOffsetPattern.exec(behind.replace(/^\s*[ap]\.?m\.?/, ''));
  if (offset && Number(offset[2]) <= 14 && (/gmt|utc/.test(offset[0]) || offset[3])) {
    return `${offset[1] === '+' ? '+' : '-'}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
  }
  const name = zoneNamePattern.exec(behind)?.[1] ?? '';
  const zone =
    TIME_ZONES_BY_LANGUAGE[`${name} ${language.slice(0, 2)}`] ??
    (Object.hasOwn(TIME_ZONES, name) ? TIME_ZONES[name] : undefined);
  return zone?.includes('/') ? getZoneOffset(zone, dateIso) : (zone ?? '');
}

// Finds the time of day before or behind a date, and writes it in ISO 8601.

/** A time of day in ISO 8601, and how many UTF-16 units of the text it takes. */
export interface ClockTime {
  /** Time with its UTC offset where the page gives it: "T08:15", "T08:15:30+07:00". */
  readonly iso: string;
  readonly length: number;
}

/** Formats a number with at least two digits, as ISO 8601 does. */
export const formatTwoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * Marks for before and after noon that pages print in any language. For Korean some versions of CLDR only have "AM".
 */
const TYPED_DAY_PERIODS = [
  ['am', 'a.m', '오전'],
  ['pm', 'p.m', '오후'],
] as const;

/** Returns the words for before and after noon in a language. */
const getDayPeriodWords = memoize((language: string): readonly [readonly string[], readonly string[]] => {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const word = (hour: number): string =>
    format
      .formatToParts(Date.UTC(2025, 2, 12, hour))
      .find(({ type }) => type === 'dayPeriod')
      ?.value.toLowerCase() ?? '';
  const [am, pm] = [word(9), word(15)];
  return [
    [...TYPED_DAY_PERIODS[0], am],
    [...TYPED_DAY_PERIODS[1], pm],
  ];
});

const LETTER = /\p{L}/u;

/** Converts an hour to the 24-hour clock, by a word before the time ("오전", "下午") or behind it ("AM", "ص"). */
function toHour24(hour: number, before: string, behind: string, language: string): number {
  const [am, pm] = getDayPeriodWords(language);
  const nextWord = /^[\s\u202F]*([\p{L}.]+)/u.exec(behind)?.[1]?.replace(/\.$/, '') ?? '';
  const hasWord = (words: readonly string[]): boolean =>
    words.some(
      (word) => word !== '' && (nextWord === word.replace(/\.$/, '') || (before.endsWith(word) && word.length > 1)),
    );
  if (hasWord(pm) && hour < 12) return hour + 12;
  return hasWord(am) && hour === 12 ? 0 : hour;
}

/** Matches a time with a colon or a word for hour between the numbers. */
const colonTimePattern = /^(\D{0,24}?)(\d{1,2})\s?[:：h時时点點시]\s?(\d{2})(?:\s?[:：]\s?(\d{2}))?(?!\d)/;
/**
 * Matches a time with a full stop. It counts only behind a word such as "klo", "ore" or "у", since it may be a decimal.
 */
const stopTimePattern = /^(\D{0,24}?)(\d{1,2})\.(\d{2})()(?!\d|\.\d)/;

function parseClockTime(
  match: RegExpExecArray,
  text: string,
  language: string,
  dateIso: string,
): ClockTime | undefined {
  const [matchedText, textBefore = '', hours = '', minutes = '', seconds] = match;
  const behind = text.slice(matchedText.length);
  const hour = toHour24(Number(hours), textBefore.trimEnd(), behind, language);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const time = `T${formatTwoDigits(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`;
  return { iso: time + findTimeZoneOffset(behind, dateIso, language), length: matchedText.length };
}

/**
 * Finds the time right behind a date. `text` begins behind the date, in lower case with Latin digits; `dateIso` is the
 * date, which decides about daylight saving time. Undefined where no time follows.
 */
export function findTimeAfterDate(text: string, language: string, dateIso: string): ClockTime | undefined {
  const stopMatch = stopTimePattern.exec(text);
  const match = colonTimePattern.exec(text) ?? (stopMatch && LETTER.test(stopMatch[1] ?? '') ? stopMatch : null);
  return match ? parseClockTime(match, text, language, dateIso) : undefined;
}

/** Finds the time right before a date, as in "09:40, 12 марта 2025". `text` ends before the date; else as above. */
export function findTimeBeforeDate(text: string, language: string, dateIso: string): ClockTime | undefined {
  const timeAtEnd = /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?[^\d\p{L}]{0,4}(?:[ap]\.?m\.?)?[^\d]{0,5}$/u.exec(text);
  const match = timeAtEnd ? colonTimePattern.exec(timeAtEnd[0]) : null;
  return match && timeAtEnd ? parseClockTime(match, timeAtEnd[0], language, dateIso) : undefined;
}

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
