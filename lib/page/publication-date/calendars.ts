/** Converts dates that pages print in other calendars to Gregorian dates, and tells the calendar of a year. */

import { type GregorianDate, toGregorianDate } from '../../util/gregorian';
import { createLazy } from '../../util/lazy';

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
