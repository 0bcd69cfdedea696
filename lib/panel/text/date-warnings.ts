/** Finds what is odd about the dates of an original and its translation. */
import type { Article } from '../../core/article';

/** What the dates of a pair make a reader wonder about. */
export type DateWarning =
  /** The original came out after its translation. */
  | { readonly type: 'newer'; readonly days: number }
  /** The original is years older than the page. */
  | { readonly type: 'older'; readonly years: number }
  /** The original was changed after the translation came out: what differs may have come later. */
  | { readonly type: 'edited-since'; readonly date: string };

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** Milliseconds; of a date without a time its noon, so that no time zone makes it another day. */
function toMilliseconds(date: string | undefined): number {
  if (date === undefined) return Number.NaN;
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T12:00:00Z` : date);
}

type DatedArticle = Pick<Article, 'published' | 'modified'>;

/** Doubts, the gravest first; none where a date is missing. A day is allowed for: clocks and time zones differ. */
export function findDateWarnings(translation: DatedArticle, original: DatedArticle): readonly DateWarning[] {
  const here = toMilliseconds(translation.published);
  const behind = here - toMilliseconds(original.published);
  const doubts: DateWarning[] = [];
  if (behind < -1.5 * DAY) doubts.push({ type: 'newer', days: Math.round(-behind / DAY) });
  if (behind > YEAR) doubts.push({ type: 'older', years: Math.floor(behind / YEAR) });
  const edited = toMilliseconds(original.modified) - here;
  if (edited > DAY && original.modified) doubts.push({ type: 'edited-since', date: original.modified });
  return doubts;
}
