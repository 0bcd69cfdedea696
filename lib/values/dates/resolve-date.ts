/** Converts relative dates and weekdays to calendar dates, given the day of publication. */
import type { Value } from '../../core';

/** The day an article was published; `weekday` 1 is Monday. */
export interface PublicationDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

export interface ResolvedDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The calendar date that a value means. A relative day gives year, month and day, a relative month gives year and
 * month, a relative year the year, a week nothing. A bare weekday is the last one up to and including the day of
 * publication. Any other value gives nothing.
 */
export function resolveDate(value: Value, publicationDay: PublicationDay): ResolvedDate {
  if (value.kind === 'weekday') return addDays(publicationDay, -((publicationDay.weekday - value.value + 7) % 7));
  if (value.kind !== 'relative') return {};
  if (value.unit === 'day') return addDays(publicationDay, value.value);
  if (value.unit === 'month') return addMonths(publicationDay, value.value);
  return value.unit === 'year' ? { year: publicationDay.year + value.value } : {};
}

function addDays({ year, month, day }: PublicationDay, days: number): ResolvedDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function addMonths({ year, month }: PublicationDay, months: number): ResolvedDate {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
