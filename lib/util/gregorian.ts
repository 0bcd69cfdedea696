/** Dates of other calendars as Gregorian dates, by what `Intl` knows of those calendars. */
import { memoize, memoizeByKey } from './memoize';

/** Calendars whose dates can be converted, by their names in `Intl`. */
export type CalendarId = 'islamic-umalqura' | 'persian' | 'hebrew' | 'indian' | 'ethiopic' | 'coptic';

/** Days since 1970-01-01. */
type EpochDay = number;

interface CalendarShape {
  /** About the day its year 1 began. */
  readonly epoch: EpochDay;
  readonly year: number;
  /** English names of months in `Intl`, in the order of the year; a leap month stands in its place. */
  readonly months: readonly string[];
}

const CALENDAR_SHAPES: Readonly<Record<CalendarId, CalendarShape>> = {
  'islamic-umalqura': {
    epoch: -492148,
    year: 354.367,
    months:
      'Muharram,Safar,Rabiʻ I,Rabiʻ II,Jumada I,Jumada II,Rajab,Shaʻban,Ramadan,Shawwal,Dhuʻl-Qiʻdah,Dhuʻl-Hijjah'.split(
        ',',
      ),
  },
  persian: {
    epoch: -492268,
    year: 365.2422,
    months: 'Farvardin,Ordibehesht,Khordad,Tir,Mordad,Shahrivar,Mehr,Aban,Azar,Dey,Bahman,Esfand'.split(','),
  },
  hebrew: {
    epoch: -2092590,
    year: 365.2468,
    months: 'Tishri,Heshvan,Kislev,Tevet,Shevat,Adar I,Adar,Nisan,Iyar,Sivan,Tamuz,Av,Elul'.split(','),
  },
  indian: {
    epoch: -690767,
    year: 365.2425,
    months: 'Chaitra,Vaisakha,Jyaistha,Asadha,Sravana,Bhadra,Asvina,Kartika,Agrahayana,Pausa,Magha,Phalguna'.split(','),
  },
  ethiopic: {
    epoch: -716367,
    year: 365.25,
    months: 'Meskerem,Tekemt,Hedar,Tahsas,Ter,Yekatit,Megabit,Miazia,Genbot,Sene,Hamle,Nehasse,Pagumen'.split(','),
  },
  coptic: {
    epoch: -615558,
    year: 365.25,
    months: 'Tout,Baba,Hator,Kiahk,Toba,Amshir,Baramhat,Baramouda,Bashans,Paona,Epep,Mesra,Nasie'.split(','),
  },
};

export const getCalendarMonths = (calendar: CalendarId): readonly string[] => CALENDAR_SHAPES[calendar].months;

const DAY_MS = 86_400_000;

/** Writes a day in a calendar; undefined where `Intl` refuses. */
const getCalendarFormat = memoize((calendar: CalendarId): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
  } catch {
    return undefined;
  }
});

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function toCalendarDate(at: EpochDay, calendar: CalendarId): CalendarDate | undefined {
  const parts = getCalendarFormat(calendar)?.formatToParts(at * DAY_MS);
  const of = (type: string) => parts?.find((part) => part.type === type)?.value ?? '';
  const year = Number.parseInt(of('year') || of('relatedYear'), 10);
  const name = of('month').replace(/^Adar II$/, 'Adar');
  const month = CALENDAR_SHAPES[calendar].months.indexOf(name) + 1;
  return year && month ? { year, month, day: Number(of('day')) } : undefined;
}

/** A day as Gregorian numbers, months from 1. */
export interface GregorianDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Dates kept before the cache is emptied: the distinct dates of a few long articles. */
const MAX_CACHED_DATES = 2000;

/**
 * Converts a date of another calendar (months from 1, as `getCalendarMonths`); undefined where there is no such date.
 * The day is estimated from the mean year and corrected by what `Intl` says of it: at most eight steps and a month's days.
 */
export const toGregorianDate = memoizeByKey(
  (calendar: CalendarId, year: number, month: number, day: number): GregorianDate | undefined => {
    const found = findEpochDay(calendar, year, month, day);
    const date = found === undefined ? undefined : new Date(found * DAY_MS);
    return date && { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  },
  (calendar, year, month, day) => `${calendar} ${year} ${month} ${day}`,
  { maxEntries: MAX_CACHED_DATES },
);

function findEpochDay(calendar: CalendarId, year: number, month: number, day: number): EpochDay | undefined {
  const shape = CALENDAR_SHAPES[calendar];
  const monthLength = shape.year / (calendar === 'hebrew' ? 12.4 : shape.months.length === 13 ? 12.18 : 12);
  let at = Math.round(shape.epoch + (year - 1) * shape.year + (month - 1) * monthLength + day - 1);
  const same = (read: CalendarDate | undefined) => read?.year === year && read.month === month && read.day === day;
  for (let n = 0; n < 8; n++) {
    const read = toCalendarDate(at, calendar);
    if (!read) return undefined;
    if (same(read)) return at;
    const off = (year - read.year) * shape.year + (month - read.month) * monthLength + (day - read.day);
    if (Math.abs(off) < 2) break;
    at += Math.round(off);
  }
  // Months of uneven length and leap months leave the estimate a little off, at most a month.
  for (let n = 0; n <= 32; n++) {
    if (same(toCalendarDate(at + n, calendar))) return at + n;
    if (same(toCalendarDate(at - n, calendar))) return at - n;
  }
  return undefined;
}

/** Gregorian years a year of another calendar lies in. */
export function toGregorianYears(calendar: CalendarId, year: number): readonly [number, number] | undefined {
  const [first, next] = [toGregorianDate(calendar, year, 1, 1), toGregorianDate(calendar, year + 1, 1, 1)];
  return first && next ? [first.year, next.month === 1 && next.day === 1 ? next.year - 1 : next.year] : undefined;
}

/** Gregorian years a month of another calendar lies in. */
export function toGregorianYearsOfMonth(
  calendar: CalendarId,
  year: number,
  month: number,
): readonly [number, number] | undefined {
  const [first, last] = [toGregorianDate(calendar, year, month, 1), toGregorianDate(calendar, year, month, 29)];
  return first && [first.year, (last ?? first).year];
}
