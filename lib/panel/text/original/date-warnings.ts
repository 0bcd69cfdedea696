/** Finds what is odd about the dates of an original and its translation. */
import type { Article } from '../../../core/article';

/** Something odd about the dates of a pair. */
export type DateWarning =
  /** The original was published after its translation. */
  | { readonly kind: 'newer'; readonly days: number }
  /** The original is years older than the page. */
  | { readonly kind: 'older'; readonly years: number }
  /**
   * The original was changed after the translation was published, so differences may be later changes. `date`: ISO
   * 8601.
   */
  | { readonly kind: 'edited-since'; readonly date: string };

/** Milliseconds. */
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/**
 * Milliseconds since 1970. A date without a time counts as noon UTC, so that no time zone makes it another day. NaN for
 * none.
 */
function toMilliseconds(date: string | undefined): number {
  if (date === undefined) return Number.NaN;
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T12:00:00Z` : date);
}

type DatedArticle = Pick<Article, 'published' | 'modified'>;

/**
 * The warnings, the most serious first. A missing date gives none. About a day is tolerated, since clocks and time
 * zones differ.
 */
export function findDateWarnings(translation: DatedArticle, original: DatedArticle): readonly DateWarning[] {
  const translationTime = toMilliseconds(translation.published);
  const delay = translationTime - toMilliseconds(original.published);
  const warnings: DateWarning[] = [];
  if (delay < -1.5 * DAY) warnings.push({ kind: 'newer', days: Math.round(-delay / DAY) });
  if (delay > YEAR) warnings.push({ kind: 'older', years: Math.floor(delay / YEAR) });
  const editDelay = toMilliseconds(original.modified) - translationTime;
  if (editDelay > DAY && original.modified) warnings.push({ kind: 'edited-since', date: original.modified });
  return warnings;
}
