/** Dates of other calendars on pages. */
import { describe, expect, it } from 'vitest';
import { isPlausibleYear, toGregorianPageDate } from '../../lib/page/dates/month-names';

const DAY_MS = 86_400_000;
/** Days since 1970 of the first and behind the last day checked: 1990 to 2109. */
const [FIRST_DAY, END_DAY] = [7305, 51_135];

describe('dates of other calendars', () => {
  it.each(['persian', 'islamic-umalqura'] as const)('are found again, every day of 1990 to 2109: %s', (calendar) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const failed: string[] = [];
    let checked = 0;
    for (let day = FIRST_DAY; day < END_DAY; day++) {
      const parts = new Map(
        format.formatToParts(day * DAY_MS).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
      );
      const [year, month, dayOfMonth] = [parts.get('year')!, parts.get('month')!, parts.get('day')!];
      if (!isPlausibleYear(year, calendar)) continue;
      checked += 1;
      const date = toGregorianPageDate(calendar, year, month, dayOfMonth);
      if (!date || Date.UTC(date.year, date.month - 1, date.day) !== day * DAY_MS)
        failed.push(`${year}-${month}-${dayOfMonth}`);
    }
    expect(checked).toBeGreaterThan(16_000);
    expect(failed).toEqual([]);
  });

  it('have no days that the calendar has not', () => {
    expect(toGregorianPageDate('persian', 1403, 12, 30)).toEqual({ year: 2025, month: 3, day: 20 });
    expect(toGregorianPageDate('persian', 1402, 12, 30)).toBeUndefined();
    expect(toGregorianPageDate('persian', 1403, 7, 31)).toBeUndefined();
    expect(toGregorianPageDate('buddhist', 2567, 2, 29)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(toGregorianPageDate('buddhist', 2568, 2, 29)).toBeUndefined();
  });
});
