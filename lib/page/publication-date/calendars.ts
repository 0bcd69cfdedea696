/** The calendars that pages print dates in: which one a year is of, and its days as Gregorian dates. */

import { type GregorianDate, toGregorianDate } from '../../util/gregorian';
import { createLazy } from '../../util/lazy';

/** Calendars whose years news pages print, besides the Gregorian. */
export type PageCalendar = 'gregory' | 'persian' | 'islamic-umalqura' | 'buddhist';

/** Years a page of today can be from, in each calendar; they hardly overlap, so that the year tells the calendar. */
const PLAUSIBLE_YEARS: Readonly<Record<PageCalendar, readonly [number, number]>> = {
  gregory: [1995, 2099],
  persian: [1374, 1419],
  'islamic-umalqura': [1420, 1499],
  buddhist: [2538, 2642],
};

export const isPlausibleYear = (year: number, calendar: PageCalendar): boolean =>
  year >= PLAUSIBLE_YEARS[calendar][0] && year <= PLAUSIBLE_YEARS[calendar][1];

/** The calendar a year without a month's name is of; undefined where no page of today could have it. */
export const findCalendarByYear = (year: number): PageCalendar | undefined =>
  (['gregory', 'buddhist', 'persian', 'islamic-umalqura'] as const).find((calendar) => isPlausibleYear(year, calendar));

function buildGregorianDate(year: number, month: number, day: number): GregorianDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** Converts a day that a page prints; undefined where the calendar has no such day or no page of today could have it. */
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

/** Eras that count their own years, as CLDR names them: "令和" to the year before its first. */
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

/** Japanese eras, and the Republic of China's in both characters. */
export const getEraOffsets = createLazy(
  (): ReadonlyMap<string, number> =>
    new Map(
      ['ja-u-ca-japanese-nu-latn', 'zh-Hant-u-ca-roc', 'zh-u-ca-roc'].flatMap((tag) => [...getLocaleEraOffsets(tag)]),
    ),
);
