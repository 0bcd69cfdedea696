const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The calendar date of a page's own date, "" where it is none: "2026-10-07" from "2026-10-07T08:00+07:00". */
export function toIsoDate(iso: string | undefined): string {
  return formatPublicationDate(iso, 'en') === undefined ? '' : (ISO_DATE.exec(iso ?? '')?.[0] ?? '');
}

/** An instant to the second, for programs: "2026-10-07T09:12:44Z"; the text itself where it is none. */
export function toIsoInstant(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/**
 * A publication date as a reader writes it. Only the calendar date counts: it is shown as the page printed it,
 * not moved into another time zone.
 * @param iso ISO 8601, as precise as the page was ("2026", "2026-10", "2026-10-07T08:00+07:00").
 * @returns undefined where it is no date.
 */
export function formatPublicationDate(iso: string | undefined, locale: string): string | undefined {
  const parts = ISO_DATE.exec(iso ?? '');
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // Date.UTC rolls the 13th month over into the next year; a page that says so says no date.
  if (date.getUTCMonth() + 1 !== Number(month ?? 1) || date.getUTCDate() !== Number(day ?? 1)) return undefined;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/** "2026-10-07 09:12 UTC" from an ISO 8601 instant; the text itself where it is none. */
export function formatAccessTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
