/** Finds dates of other calendars than the Gregorian one (Islamic, Persian, Hebrew and more) and converts them. */

import {
  type CalendarId,
  getCalendarMonths,
  toGregorianDate,
  toGregorianYears,
  toGregorianYearsOfMonth,
} from '../../core/gregorian';
import { memoize } from '../../core/memoize';
import { findMatches } from '../../core/regexp';
import type { Value, ValueExpression } from '../../core/value';
import { DATES } from '../../languages/by-kind/dates';
import { TRAITS } from '../../languages/by-kind/traits';
import { parseNameList } from '../../languages/groups';
import { CALENDAR_USE, ERA_BASES, listCalendars } from './calendar-names';
import { toDatePattern } from './date-forms';
import { blankOut } from './digits';
import { createYearRangeDraft, parseHebrewNumeral } from './era-dates';
import type { IntlData } from './intl-data';
import {
  buildAlternatives,
  findFormValues,
  getJoinedPrefixes,
  toLookupKey,
  tryOrUndefined,
  type ValuePattern,
} from './value-patterns';

const eraNamePattern = Object.keys(ERA_BASES)
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Years that name their era, in all languages. */
const ERA_NAME_FORM: ValuePattern = {
  ...toDatePattern({
    pattern: new RegExp(
      `(?<era>${eraNamePattern})(?:\\s?(?:ปีที่|ที่|năm thứ|năm|第))?\\s{0,2}(?<year>\\d{1,3}|元|[一二三四五六七八九十]{1,3})(?![\\d-])(?!\\.\\d)`,
      'dgiu',
    ),
  }),
  needs: /[\d元一二三四五六七八九十]/u,
};

/** Years of three or four digits, which most texts have none of. */
const YEAR_DIGITS = /\d{3}/;

const createHijriForm = (pattern: RegExp): ValuePattern => ({
  ...toDatePattern({ pattern, calendar: 'islamic-umalqura' }),
  needs: YEAR_DIGITS,
});
/** A year of an era that begins within a Gregorian year: the first year they share, or the next. */
const createOffsetForm = (pattern: RegExp, offset: number): ValuePattern => ({
  pattern,
  needs: YEAR_DIGITS,
  parts: ({ groups }) => {
    const year = Number(groups!['year']) + offset;
    return createYearRangeDraft([year, year + 1], 'era');
  },
});

/** Years that name their era by signs that texts of several languages use. */
const SIGN_FORMS: readonly ValuePattern[] = [
  createHijriForm(/(?<=(?<!\p{L})(?:AH|A\.H\.|ฮ\.ศ\.|hicri|Hicri|H\.)\s?)(?<year>1[2-5]\d\d)(?!\d)/dgu),
  createHijriForm(/(?<!\d)(?<year>1[2-5]\d\d)(?=\s?(?:AH|A\.H\.|г\. х\.)(?!\p{L}))/dgu),
  createOffsetForm(
    /(?<=(?:विक्रम संवत|विक्रम सम्वत|वि\.\s?सं\.|Vikram Samvat|Bikram Sambat)\s{0,2})(?<year>\d{4})(?!\d)/dgiu,
    -57,
  ),
  createOffsetForm(/(?<=(?:शक संवत|शक सम्वत|Saka era|Saka year|Saka)\s{0,2})(?<year>\d{4})(?!\d)/dgiu, 78),
];

/** The patterns of a language, in the order in which they are tried. */
export const getEraPatterns = memoize((lang: string): readonly ValuePattern[] => [
  ERA_NAME_FORM,
  ...(DATES[lang]?.eraForms ?? []).map(toDatePattern),
  ...SIGN_FORMS,
]);

interface CalendarMonth {
  readonly calendar: CalendarId;
  readonly month: number;
}

interface CalendarTable {
  readonly pattern: RegExp | undefined;
  readonly months: ReadonlyMap<string, readonly CalendarMonth[]>;
}

const DAY_MS = 86_400_000;
const SAMPLE_DATES = [...Array(28).keys()].map((n) => new Date((19_700 + n * 14) * DAY_MS));

/**
 * Month names of a calendar as `Intl` writes them in a language, each with the month's number. The English name of the
 * same date tells which month it is.
 */
function getIntlMonthNames(lang: string, calendar: CalendarId): [string, number][] {
  const [ownFormat, englishFormat] = [lang, 'en'].map((tag) =>
    tryOrUndefined(() => new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}`, { month: 'long', timeZone: 'UTC' })),
  );
  if (!ownFormat || !englishFormat) return [];
  const getMonthName = (format: Intl.DateTimeFormat, date: Date) =>
    format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
  const getMonthNumber = (date: Date) =>
    getCalendarMonths(calendar).indexOf(getMonthName(englishFormat, date).replace(/^Adar II$/, 'Adar')) + 1;
  return SAMPLE_DATES.map((date): [string, number] => [getMonthName(ownFormat, date), getMonthNumber(date)]);
}

const getCalendarTable = memoize((lang: string): CalendarTable => {
  const months = new Map<string, CalendarMonth[]>();
  for (const calendar of listCalendars(lang)) {
    const names = [
      ...getIntlMonthNames(lang, calendar),
      ...parseNameList(DATES[lang]?.calendarMonths?.[calendar] ?? ''),
      ...parseNameList(DATES['en']?.calendarMonths?.[calendar] ?? ''),
    ];
    for (const [name, month] of names) addCalendarMonth(months, name, { calendar, month });
  }
  return { pattern: buildMonthPattern([...months.keys()], lang), months };
});

function addCalendarMonth(months: Map<string, CalendarMonth[]>, name: string, month: CalendarMonth): void {
  const key = toLookupKey(name);
  if (!month.month || key.length < 2 || /\d/.test(key) || /^[一二三四五六七八九十]{1,2}月$/.test(key)) return;
  const knownMonths = months.get(key) ?? [];
  if (!knownMonths.some(({ calendar }) => calendar === month.calendar)) months.set(key, [...knownMonths, month]);
}

function buildMonthPattern(names: readonly string[], lang: string): RegExp | undefined {
  const body = buildAlternatives(names).replace(/\['’ʼ\]/g, "['’ʼʻ‘`]");
  if (!body) return undefined;
  if (TRAITS[lang]?.unspaced) return new RegExp(`(${body})`, 'giu');
  return new RegExp(`(?<![\\p{L}\\p{M}])${getJoinedPrefixes(lang)}(${body})(?![\\p{L}\\p{M}])`, 'giu');
}

const DAY_BEFORE =
  /(?<![\d.,:/])(\d{1,2})(?:st|nd|rd|th|er|º|-го|-е|\.)?\s{0,2}(?:(?:من شهر|من|شهر|ماه|of|de|di|bulan|tháng|เดือน)\s{0,2})?$/iu;
const DAY_AFTER = /^\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?=,?\s{1,2}\d{4})/iu;
const YEAR_AFTER =
  /^(?:\s{0,2}(?:سنة|عام|لعام|من عام|سال|سنه|year|tahun|yılı|de|,|،|ปี|ฮ\.ศ\.|AH|A\.H\.|года?|के|को)){0,2}\s{0,2}(\d{4})(?!\d|[.,]\d)(?:\s?(?:هـ|ه(?!\p{L})|هجرية|هجري|هجری|ہجری|شمسی|خورشیدی|AH|A\.H\.|AP|H(?!\p{L})|Hijriah|г\. х\.))?/iu;

/**
 * Returns the dates of other calendars as Gregorian values. A day, month and year give all three. A month or a year
 * alone gives only the Gregorian year it begins in, with the next year as `or` where it ends there. `text` has ASCII
 * digits. Must run before the finders of other dates, because the digits and month names look like Gregorian ones.
 */
export function findCalendarDates(text: string, locale: IntlData): ValueExpression[] {
  const expressions = findNamedCalendarDates(text, locale.lang);
  let rest = blankOut(text, expressions);
  for (const form of getEraPatterns(locale.lang)) {
    const matches = findFormValues(rest, form, locale.lang, 'date');
    if (!matches.length) continue;
    for (const expression of matches) expressions.push(expression);
    rest = blankOut(rest, matches);
  }
  return expressions.sort((a, b) => a.start - b.start);
}

/** Years of the Islamic, Persian and Hebrew calendars. Years of the other calendars look like any year. */
const LIKELY_YEAR = /(?<!\d)(?:1[2-5]\d\d|5[5-9]\d\d)(?!\d)/;
const ANY_YEAR = /(?<!\d)[125]\d\d\d(?!\d)|["״]/;

const isAnyYearLikely = (lang: string): boolean =>
  DATES[lang]?.calendarYearAfter !== undefined ||
  listCalendars(lang).some((calendar) => CALENDAR_USE[calendar].needsDay);

function findNamedCalendarDates(text: string, lang: string): ValueExpression[] {
  const expressions: ValueExpression[] = [];
  if (!(isAnyYearLikely(lang) ? ANY_YEAR : LIKELY_YEAR).test(text)) return expressions;
  const table = getCalendarTable(lang);
  if (!table.pattern) return expressions;
  for (const match of findMatches(text, table.pattern)) {
    const name = match[1]!;
    const start = match.index + match[0].lastIndexOf(name);
    const months = table.months.get(toLookupKey(name)) ?? [];
    const expression = months
      .map((month) => readCalendarDate(text, { start: match.index, at: start, end: start + name.length }, month, lang))
      .find((date) => date !== undefined);
    if (expression && expression.start >= (expressions.at(-1)?.end ?? 0)) expressions.push(expression);
  }
  return expressions;
}

interface MonthSpan {
  /**
   * Where the word begins, with letters joined to it (`start`); where the month's name begins (`at`) and ends (`end`).
   */
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

interface Figure {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function readCalendarDate(
  text: string,
  monthSpan: MonthSpan,
  { calendar, month }: CalendarMonth,
  lang: string,
): ValueExpression | undefined {
  const calendarUse = CALENDAR_USE[calendar];
  const dayBefore = findDayBefore(text, monthSpan.start, lang);
  const dayAfter = dayBefore ? undefined : findFigure(DAY_AFTER, text, monthSpan.end, 14);
  const day = dayBefore ?? dayAfter;
  const year = findYearAfter(text, dayAfter?.end ?? monthSpan.end, lang);
  if (!year || year.value < calendarUse.from || year.value > calendarUse.to || (calendarUse.needsDay && !day))
    return undefined;
  const atoms = day ? buildFullDate(calendar, year, month, day, monthSpan) : buildYearOnly(calendar, year, month);
  if (!atoms) return undefined;
  const start = dayBefore ? dayBefore.start : monthSpan.start;
  const end = Math.max(year.end, monthSpan.end);
  return { kind: 'date', start, end, text: text.slice(start, end), atoms };
}

function findFigure(pattern: RegExp, text: string, at: number, length: number): Figure | undefined {
  const match = pattern.exec(text.slice(at, at + length));
  if (!match) return undefined;
  const start = at + match[0].indexOf(match[1]!);
  return { value: Number(match[1]), start, end: start + match[1]!.length };
}

function findDayBefore(text: string, start: number, lang: string): Figure | undefined {
  const from = Math.max(0, start - 16);
  const match = (DATES[lang]?.calendarDayBefore ?? DAY_BEFORE).exec(text.slice(from, start));
  if (!match) return undefined;
  const at = from + match.index + match[0].indexOf(match[1]!);
  const value = /\d/.test(match[1]!) ? Number(match[1]) : parseHebrewNumeral(match[1]!);
  return value >= 1 && value <= 31 ? { value, start: at, end: at + match[1]!.length } : undefined;
}

function findYearAfter(text: string, end: number, lang: string): Figure | undefined {
  const following = text.slice(end, end + 28);
  const match = DATES[lang]?.calendarYearAfter?.exec(following) ?? YEAR_AFTER.exec(following);
  if (!match) return undefined;
  const raw = match[1]!;
  const start = end + match[0].lastIndexOf(raw);
  return { value: /\d/.test(raw) ? Number(raw) : 5000 + parseHebrewNumeral(raw), start, end: end + match[0].length };
}

function buildFullDate(
  calendar: CalendarId,
  year: Figure,
  month: number,
  day: Figure,
  monthSpan: MonthSpan,
): Value[] | undefined {
  // In a year without a leap month the first Adar is the only one.
  const date =
    toGregorianDate(calendar, year.value, month, day.value) ??
    toGregorianDate(calendar, year.value, month + 1, day.value);
  if (!date) return undefined;
  const { read } = CALENDAR_USE[calendar];
  const nextDay = new Date(Date.UTC(date.year, date.month - 1, date.day + 1)).getUTCDate();
  return [
    // Where a month begins with the sighting of the moon, it may begin a day later than in Mecca's calendar.
    {
      kind: 'day',
      value: date.day,
      ...(read === 'hijri' ? { or: nextDay } : {}),
      start: day.start,
      end: day.end,
      read,
    },
    { kind: 'month', value: date.month, start: monthSpan.at, end: monthSpan.end, read },
    { kind: 'year', value: date.year, start: year.start, end: year.start + countYearDigits(year), read },
  ];
}

const countYearDigits = ({ start, end }: Figure) => Math.min(4, end - start);

function buildYearOnly(calendar: CalendarId, year: Figure, month: number): Value[] | undefined {
  const years = toGregorianYearsOfMonth(calendar, year.value, month) ?? toGregorianYears(calendar, year.value);
  if (!years) return undefined;
  const or = years[1] === years[0] ? {} : { or: years[1] };
  const { read } = CALENDAR_USE[calendar];
  return [{ kind: 'year', value: years[0], ...or, start: year.start, end: year.start + countYearDigits(year), read }];
}
