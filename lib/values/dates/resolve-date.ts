import type { Value } from '../../core';

/** The day an article was published; `weekday` 1 = Monday. */
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
 * The date an atom means, seen from the day of publication. `relative` atoms give as much as their unit holds: a day
 * all three parts, a month its year and month, a year the year, a week nothing beyond its unit. A bare weekday is the
 * last of that name up to and including the day of publication. Anything else gives nothing.
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
