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
 * month,
 * a relative year the year, a week nothing. A bare weekday is the last one up to and including the day of publication.
 * Any other value gives nothing.
 */
export function resolveDate(atom: Value, published: PublicationDay): ResolvedDate {
  if (atom.kind === 'weekday') return addDays(published, -((published.weekday - atom.value + 7) % 7));
  if (atom.kind !== 'relative') return {};
  if (atom.unit === 'day') return addDays(published, atom.value);
  if (atom.unit === 'month') return addMonths(published, atom.value);
  return atom.unit === 'year' ? { year: published.year + atom.value } : {};
}

function addDays({ year, month, day }: PublicationDay, days: number): ResolvedDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function addMonths({ year, month }: PublicationDay, months: number): ResolvedDate {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
