/** Lists where dates of other calendars than the Gregorian one are expected: languages, years and eras. */

import type { CalendarId } from '../../core/gregorian';
import { DATES } from '../../languages/by-kind/dates';

// Writes names of months and weekdays as languages with capital letters do, and has a week of days to ask `Intl` for.

/** The name with its first letter as a capital of the language. */
export const capitalizeName = (name: string, lang: string): string =>
  name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);

/** A week of days at midnight UTC, Monday first. */
export const WEEK_DATES: readonly Date[] = [...Array(7).keys()].map((day) => new Date(Date.UTC(2024, 0, 1 + day)));

interface CalendarUse {
  /** The first and last year that newspapers can mean. */
  readonly from: number;
  readonly to: number;
  readonly read: 'hijri' | 'jalali' | 'era';
  /** Whether a month counts only with a day, because its name is too common a word. */
  readonly needsDay?: boolean;
}

export const CALENDAR_USE: Readonly<Record<CalendarId, CalendarUse>> = {
  'islamic-umalqura': { from: 1200, to: 1500, read: 'hijri' },
  persian: { from: 1250, to: 1450, read: 'jalali' },
  hebrew: { from: 5500, to: 5900, read: 'era' },
  indian: { from: 1850, to: 1990, read: 'era', needsDay: true },
  ethiopic: { from: 1900, to: 2060, read: 'era', needsDay: true },
  coptic: { from: 1600, to: 1780, read: 'era', needsDay: true },
};

const CALENDARS = Object.keys(CALENDAR_USE) as CalendarId[];

/** The calendars whose months are searched for in a language: the Islamic one in all. */
export const listCalendars = (lang: string): CalendarId[] =>
  CALENDARS.filter(
    (calendar) => calendar === 'islamic-umalqura' || (DATES[lang]?.calendars?.includes(calendar) ?? false),
  );

/** Names of Japanese eras and of the Republic of China in all languages → the year before the era's first year. */
export const ERA_BASES: Readonly<Record<string, number>> = Object.assign(
  {},
  ...Object.values(DATES).map(({ eras }) => eras),
);

/** How many years each era has, by its value in `ERA_BASES`. No era has a 70th year but the Republic's. */
export const ERA_LENGTHS: Readonly<Record<number, number>> = { 2018: 60, 1988: 31, 1925: 64, 1911: 140, 1867: 45 };
