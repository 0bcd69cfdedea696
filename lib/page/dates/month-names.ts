/** Finds the month that a word names, from a language's own names (`dates.months`), then those of `Intl`. */

import { type GregorianDate, toGregorianDate } from '../../core/gregorian';
import { getBaseLanguage } from '../../core/language-tag';
import { createLazy, memoize } from '../../core/memoize';
import { DATES } from '../../languages/by-kind/dates';
import { LANGUAGES_WITH_MONTH_FIRST, parseNameList } from '../../languages/groups';

// Converts dates that pages print in other calendars to Gregorian dates, and tells the calendar of a year.

/** Calendars in which news pages print dates. */
export type PageCalendar = 'gregory' | 'persian' | 'islamic-umalqura' | 'buddhist';

/**
 * First and last year that a page of today can print, in each calendar. The ranges do not overlap, so the year tells
 * the calendar.
 */
const PLAUSIBLE_YEARS: Readonly<Record<PageCalendar, readonly [number, number]>> = {
  gregory: [1995, 2099],
  persian: [1374, 1419],
  'islamic-umalqura': [1420, 1499],
  buddhist: [2538, 2642],
};

/** Whether a page of today can print a year in a calendar. */
export const isPlausibleYear = (year: number, calendar: PageCalendar): boolean =>
  year >= PLAUSIBLE_YEARS[calendar][0] && year <= PLAUSIBLE_YEARS[calendar][1];

/**
 * Finds the calendar of a year in a date without a month's name; undefined where no page of today can have that year.
 */
export const findCalendarByYear = (year: number): PageCalendar | undefined =>
  (['gregory', 'buddhist', 'persian', 'islamic-umalqura'] as const).find((calendar) => isPlausibleYear(year, calendar));

function buildGregorianDate(year: number, month: number, day: number): GregorianDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/**
 * Converts a date that a page prints to a Gregorian date. `month` is 1 to 12. Undefined where the calendar has no such
 * day or no page of today can have the year.
 */
export function toGregorianPageDate(
  calendar: PageCalendar,
  year: number,
  month: number,
  day: number,
): GregorianDate | undefined {
  if (!isPlausibleYear(year, calendar) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (calendar === 'gregory') return buildGregorianDate(year, month, day);
  if (calendar === 'buddhist') return buildGregorianDate(year - 543, month, day);
  return toGregorianDate(calendar, year, month, day);
}

/** Returns the eras in which a locale counts years, as CLDR names them, with the Gregorian year before their first. */
function getLocaleEraOffsets(locale: string): ReadonlyMap<string, number> {
  const format = new Intl.DateTimeFormat(locale, { era: 'short', year: 'numeric', timeZone: 'UTC' });
  const eras = new Map<string, number>();
  for (const year of [1996, 2025]) {
    const parts = format.formatToParts(Date.UTC(year, 6, 1));
    const era = parts.find(({ type }) => type === 'era')?.value;
    if (era) eras.set(era, year - Number(parts.find(({ type }) => type === 'year')?.value));
  }
  return eras;
}

/**
 * Returns the eras of Japan and of the Republic of China, in both scripts, with the Gregorian year before their first.
 */
export const getEraOffsets = createLazy(
  (): ReadonlyMap<string, number> =>
    new Map(
      ['ja-u-ca-japanese-nu-latn', 'zh-Hant-u-ca-roc', 'zh-u-ca-roc'].flatMap((tag) => [...getLocaleEraOffsets(tag)]),
    ),
);

/** A month in one of the calendars in which pages print dates. */
export interface PageCalendarMonth {
  readonly calendar: PageCalendar;
  /** 1 to 12. */
  readonly number: number;
}

/** Locales whose month names are also used in a language; a tag with a script also has those of the language. */
const getExtraLocales = (tag: string): readonly string[] => [
  ...(DATES[tag]?.monthLocales?.split(' ') ?? []),
  ...(tag.includes('-') ? [getBaseLanguage(tag)] : []),
];

const getTagCalendar = (tag: string): PageCalendar =>
  (/-ca-(persian|islamic-umalqura)/.exec(tag)?.[1] ?? 'gregory') as PageCalendar;

/** Formats in which CLDR gives month names: in dates, alone and short. They differ in languages with cases. */
const MONTH_FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric', year: 'numeric' },
  { month: 'short' },
];

const DAY_MS = 86_400_000;

function getMonthNumber(format: Intl.DateTimeFormat, timestamp: number): number {
  return Number.parseInt(format.formatToParts(timestamp).find(({ type }) => type === 'month')?.value ?? '', 10);
}

/** Finds a timestamp (milliseconds) in each month of a calendar, by formatting days over a year. */
function findMonthTimestamps(calendar: PageCalendar): readonly number[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: 'numeric', timeZone: 'UTC' });
  const timestamps = new Map<number, number>();
  for (let day = 0; day < 366; day += 9) {
    const timestamp = Date.UTC(2025, 0, 5) + day * DAY_MS;
    timestamps.set(getMonthNumber(format, timestamp), timestamp);
  }
  return Array.from({ length: 12 }, (_, i) => timestamps.get(i + 1) ?? 0);
}

/** Returns the key by which month names are compared: lower case, composed, without the dot of an abbreviation. */
export const toMonthKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<![.׳'’॰])[.׳'’॰]+$/, '');

function addMonthNames(names: Map<string, PageCalendarMonth>, tag: string): void {
  const calendar = getTagCalendar(tag);
  const timestamps = findMonthTimestamps(calendar);
  for (const monthFormat of MONTH_FORMATS) {
    const format = new Intl.DateTimeFormat(tag.includes('-u-') ? tag : `${tag}-u-ca-gregory`, {
      ...monthFormat,
      timeZone: 'UTC',
    });
    timestamps.forEach((timestamp, i) => {
      const name = toMonthKey(format.formatToParts(timestamp).find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}/u.test(name) && !/\p{N}/u.test(name) && !names.has(name)) names.set(name, { calendar, number: i + 1 });
    });
  }
}

function isSupportedLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const getIntlMonthNames = memoize((language: string): ReadonlyMap<string, PageCalendarMonth> => {
  const names = new Map<string, PageCalendarMonth>();
  for (const tag of [language, ...getExtraLocales(language), 'en'].filter(isSupportedLocale)) addMonthNames(names, tag);
  return names;
});

/** A language's own names come first: they may put right one of `Intl`. */
const getMonthNames = memoize((language: string): ReadonlyMap<string, PageCalendarMonth> => {
  const ownNames = parseNameList(DATES[getBaseLanguage(language)]?.months ?? '').filter(([name]) => name !== '');
  const ownMonths = ownNames.map(([name, number]) => [toMonthKey(name), { calendar: 'gregory', number }] as const);
  return new Map([...getIntlMonthNames(language), ...ownMonths]);
});

const getOnlyMonth = (months: readonly PageCalendarMonth[]): PageCalendarMonth | undefined =>
  new Set(months.map(({ calendar, number }) => `${calendar}${number}`)).size === 1 ? months[0] : undefined;

/** Most letters that a language may add to a month's name, before it ("במרץ") or behind it ("maaliskuun"). */
const MAX_AFFIX_LENGTH = 4;

/**
 * Finds the month that a word names in a language: by its full name, by a beginning that only one month has, or with
 * letters added. Undefined where it names none.
 */
export const findMonthByName = (word: string, language: string): PageCalendarMonth | undefined =>
  findMonth(getMonthNames(language), word);

function findMonth(names: ReadonlyMap<string, PageCalendarMonth>, word: string): PageCalendarMonth | undefined {
  const key = toMonthKey(word);
  const exact = names.get(key);
  if (exact || key.length < 3) return exact;
  const entries = [...names];
  const monthByBeginning = getOnlyMonth(entries.filter(([name]) => name.startsWith(key)).map(([, month]) => month));
  if (monthByBeginning) return monthByBeginning;
  const namesInWord = entries.filter(
    ([name]) =>
      name.length >= 3 && key.length - name.length <= MAX_AFFIX_LENGTH && (key.startsWith(name) || key.endsWith(name)),
  );
  return namesInWord.toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
}

/**
 * Whether a word is the name of a month in one of the languages that write the month before the day or the year. Names
 * that are no longer usual are left out: a person may have one.
 */
export const isMonthName = (word: string): boolean =>
  LANGUAGES_WITH_MONTH_FIRST.some((language) => findMonth(getIntlMonthNames(language), word) !== undefined);
