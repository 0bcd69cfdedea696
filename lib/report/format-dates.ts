/** Formats publication dates and access times for exports. */
import type { Article } from '../core/article';

/**
 * When the original was changed after the translation appeared; undefined where it was not, or where the dates do not
 * tell. Dates are compared as precisely as the less precise of the two is, so that a day is not taken for later than an
 * hour of it.
 */
export function findLaterChange(
  original: Pick<Article, 'modified'>,
  translation: Pick<Article, 'published'>,
): string | undefined {
  const { modified } = original;
  const { published } = translation;
  if (!modified || !published) return undefined;
  const hasTimes = [modified, published].every((date) => date.includes('T'));
  if (hasTimes) return Date.parse(modified) > Date.parse(published) ? modified : undefined;
  const length = Math.min(10, modified.length, published.length);
  return modified.slice(0, length) > published.slice(0, length) ? modified : undefined;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Returns the calendar date of a page's date: "2026-10-07" from "2026-10-07T08:00+07:00"; "" where it is invalid. */
export function toIsoDate(iso: string | undefined): string {
  return formatPublicationDate(iso, 'en') === undefined ? '' : (ISO_DATE.exec(iso ?? '')?.[0] ?? '');
}

/** Formats an instant to the second for programs: "2026-10-07T09:12:44Z"; the text itself where it is invalid. */
export function toIsoInstant(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/**
 * Formats a publication date for readers. Only the calendar date counts: it is shown as the page has it, not converted
 * to another time zone.
 * @param iso ISO 8601, as precise as on the page ("2026", "2026-10", "2026-10-07T08:00+07:00").
 * @returns undefined where it is no valid date.
 */
export function formatPublicationDate(
  iso: string | undefined,
  locale: string,
  monthStyle: 'long' | 'short' = 'long',
): string | undefined {
  const parts = ISO_DATE.exec(iso ?? '');
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // Date.UTC turns a 13th month into January of the next year; such a date is invalid.
  if (date.getUTCMonth() + 1 !== Number(month ?? 1) || date.getUTCDate() !== Number(day ?? 1)) return undefined;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: monthStyle } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/** Formats an ISO 8601 instant as "2026-10-07 09:12 UTC"; the text itself where it is invalid. */
export function formatAccessTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
