/** Converts dates of other calendars to Gregorian dates, with the calendar data of `Intl`. */
import { memoize, memoizeByKey } from './memoize';

/** The calendars whose dates can be converted, as `Intl` names them. */
export type CalendarId = 'islamic-umalqura' | 'persian' | 'hebrew' | 'indian' | 'ethiopic' | 'coptic';

/** Days since 1970-01-01. */
type EpochDay = number;

interface CalendarShape {
  /** Roughly the day on which year 1 of the calendar began. */
  readonly epoch: EpochDay;
  /** Mean length of a year, in days. */
  readonly daysPerYear: number;
  /** The English month names of `Intl`, in the order of the year and with the leap month. */
  readonly months: readonly string[];
}

const CALENDAR_SHAPES: Readonly<Record<CalendarId, CalendarShape>> = {
  'islamic-umalqura': {
    epoch: -492148,
    daysPerYear: 354.367,
    months:
      'Muharram,Safar,Rabiʻ I,Rabiʻ II,Jumada I,Jumada II,Rajab,Shaʻban,Ramadan,Shawwal,Dhuʻl-Qiʻdah,Dhuʻl-Hijjah'.split(
        ',',
      ),
  },
  persian: {
    epoch: -492268,
    daysPerYear: 365.2422,
    months: 'Farvardin,Ordibehesht,Khordad,Tir,Mordad,Shahrivar,Mehr,Aban,Azar,Dey,Bahman,Esfand'.split(','),
  },
  hebrew: {
    epoch: -2092590,
    daysPerYear: 365.2468,
    months: 'Tishri,Heshvan,Kislev,Tevet,Shevat,Adar I,Adar,Nisan,Iyar,Sivan,Tamuz,Av,Elul'.split(','),
  },
  indian: {
    epoch: -690767,
    daysPerYear: 365.2425,
    months: 'Chaitra,Vaisakha,Jyaistha,Asadha,Sravana,Bhadra,Asvina,Kartika,Agrahayana,Pausa,Magha,Phalguna'.split(','),
  },
  ethiopic: {
    epoch: -716367,
    daysPerYear: 365.25,
    months: 'Meskerem,Tekemt,Hedar,Tahsas,Ter,Yekatit,Megabit,Miazia,Genbot,Sene,Hamle,Nehasse,Pagumen'.split(','),
  },
  coptic: {
    epoch: -615558,
    daysPerYear: 365.25,
    months: 'Tout,Baba,Hator,Kiahk,Toba,Amshir,Baramhat,Baramouda,Bashans,Paona,Epep,Mesra,Nasie'.split(','),
  },
};

/** The English month names of a calendar, in the order of the year. */
export const getCalendarMonths = (calendar: CalendarId): readonly string[] => CALENDAR_SHAPES[calendar].months;

const DAY_MS = 86_400_000;

/** The formatter that writes a day in a calendar; undefined where `Intl` does not support the calendar. */
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

/** A date of some other calendar; months from 1. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function toCalendarDate(epochDay: EpochDay, calendar: CalendarId): CalendarDate | undefined {
  const parts = getCalendarFormat(calendar)?.formatToParts(epochDay * DAY_MS);
  const getPart = (type: string) => parts?.find((part) => part.type === type)?.value ?? '';
  const year = Number.parseInt(getPart('year') || getPart('relatedYear'), 10);
  const name = getPart('month').replace(/^Adar II$/, 'Adar');
  const month = CALENDAR_SHAPES[calendar].months.indexOf(name) + 1;
  return year && month ? { year, month, day: Number(getPart('day')) } : undefined;
}

/** A Gregorian date; months from 1. */
export interface GregorianDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many dates the cache keeps before it is emptied: as many different dates as a few long articles have. */
const MAX_CACHED_DATES = 2000;

/**
 * Converts a date of another calendar (months from 1, as `getCalendarMonths`); undefined where there is no such date.
 * The day is first estimated from the mean length of a year. Then the date that `Intl` gives for the estimate corrects
 * it, in at most eight steps. At last the days within 32 days of the estimate are tried.
 */
export const toGregorianDate = memoizeByKey(
  (calendar: CalendarId, year: number, month: number, day: number): GregorianDate | undefined => {
    const epochDay = findEpochDay(calendar, year, month, day);
    const date = epochDay === undefined ? undefined : new Date(epochDay * DAY_MS);
    return date && { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  },
  (calendar, year, month, day) => `${calendar} ${year} ${month} ${day}`,
  { maxEntries: MAX_CACHED_DATES },
);

function findEpochDay(calendar: CalendarId, year: number, month: number, day: number): EpochDay | undefined {
  const shape = CALENDAR_SHAPES[calendar];
  const monthLength = shape.daysPerYear / (calendar === 'hebrew' ? 12.4 : shape.months.length === 13 ? 12.18 : 12);
  let epochDay = Math.round(shape.epoch + (year - 1) * shape.daysPerYear + (month - 1) * monthLength + day - 1);
  const isWanted = (read: CalendarDate | undefined) => read?.year === year && read.month === month && read.day === day;
  for (let step = 0; step < 8; step++) {
    const read = toCalendarDate(epochDay, calendar);
    if (!read) return undefined;
    if (isWanted(read)) return epochDay;
    const daysOff = (year - read.year) * shape.daysPerYear + (month - read.month) * monthLength + (day - read.day);
    if (Math.abs(daysOff) < 2) break;
    epochDay += Math.round(daysOff);
  }
  // Months differ in length and some years have a leap month, so the estimate may be wrong by up to a month.
  for (let step = 0; step <= 32; step++) {
    if (isWanted(toCalendarDate(epochDay + step, calendar))) return epochDay + step;
    if (isWanted(toCalendarDate(epochDay - step, calendar))) return epochDay - step;
  }
  return undefined;
}

/**
 * The first and last Gregorian year in which a year of another calendar lies; undefined where there is no such year.
 */
export function toGregorianYears(calendar: CalendarId, year: number): readonly [number, number] | undefined {
  const [first, next] = [toGregorianDate(calendar, year, 1, 1), toGregorianDate(calendar, year + 1, 1, 1)];
  return first && next ? [first.year, next.month === 1 && next.day === 1 ? next.year - 1 : next.year] : undefined;
}

/**
 * The first and last Gregorian year in which a month of another calendar lies; undefined where there is no such month.
 */
export function toGregorianYearsOfMonth(
  calendar: CalendarId,
  year: number,
  month: number,
): readonly [number, number] | undefined {
  const [first, last] = [toGregorianDate(calendar, year, month, 1), toGregorianDate(calendar, year, month, 29)];
  return first && [first.year, (last ?? first).year];
}
