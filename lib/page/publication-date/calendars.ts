/** Dates of the calendars in which pages print their dates, as Gregorian days. */
import { createLazy } from '../../util/lazy';
import { memoize } from '../../util/memoize';

/** A day as Gregorian numbers. */
export interface GregorianDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

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

const DAY_MS = 86_400_000;

const getCalendarFormat = memoize(
  (calendar: PageCalendar) =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

/** A day's number in a calendar that grows from day to day, so that it can be searched. */
function computeDayRank(calendar: PageCalendar, at: number): number {
  const parts = getCalendarFormat(calendar).formatToParts(at * DAY_MS);
  const of = (type: string): number => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return of('year') * 10_000 + of('month') * 100 + of('day');
}

function buildGregorianDay(year: number, month: number, day: number): GregorianDay | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** Intl converts only from Gregorian; the other way is found by bisection between 1990 and 2110. */
function findGregorianDay(calendar: PageCalendar, wanted: number): GregorianDay | undefined {
  let [low, high] = [7305, 51_135];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (computeDayRank(calendar, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  const date = new Date(low * DAY_MS);
  if (computeDayRank(calendar, low) !== wanted) return undefined;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Gregorian day; undefined where the calendar has no such day or no page of today could have it. */
export function toGregorianDay(
  calendar: PageCalendar,
  year: number,
  month: number,
  day: number,
): GregorianDay | undefined {
  if (!isPlausibleYear(year, calendar) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (calendar === 'gregory') return buildGregorianDay(year, month, day);
  if (calendar === 'buddhist') return buildGregorianDay(year - 543, month, day);
  return findGregorianDay(calendar, year * 10_000 + month * 100 + day);
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
