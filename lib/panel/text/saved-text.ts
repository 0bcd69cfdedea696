/** Describes what happens to saved comparisons: notices, imports, announcements, progress. */
import { formatPercent, type Localizer, markQuote, type Sentence } from '../../i18n/localizer';
import type { ImportResult, SavedNotice, SavedState } from '../state/saved-state';

/** Formats the day of a moment in the reader's time zone. @param iso ISO 8601. */
export const formatLocalDay = ({ locale }: Pick<Localizer, 'locale'>, iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso));

/** Whole days by the reader's calendar from a moment to another. */
function countDays(from: Date, to: Date): number {
  const [first, last] = [from, to].map((day) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
  return Math.round((last! - first!) / 86_400_000);
}

/** How the rows of the list name days, times and counts. */
export interface SavedRowFormats {
  /** Where a comparison stands in the list: under today, yesterday, or its month. @param iso ISO 8601. */
  readonly formatGroup: (iso: string) => string;
  /** Its time within the group: the hour, or the day. @param iso ISO 8601. */
  readonly formatTime: (iso: string) => string;
  readonly formatCount: (count: number) => string;
}

/** Creates them for all rows together, since what formats a date is slow to create. */
export function createSavedRowFormats({ locale }: Pick<Localizer, 'locale'>, now: Date): SavedRowFormats {
  const days = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long' });
  const monthsOfYears = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const hours = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const isRecent = (saved: Date): boolean => [0, 1].includes(countDays(saved, now));
  const formatGroup = (iso: string): string => {
    const saved = new Date(iso);
    const ofMonth = saved.getFullYear() === now.getFullYear() ? months : monthsOfYears;
    const name = isRecent(saved) ? days.format(-countDays(saved, now), 'day') : ofMonth.format(saved);
    const [first = '', ...rest] = name;
    return first.toLocaleUpperCase(locale) + rest.join('');
  };
  const formatTime = (iso: string): string => {
    const saved = new Date(iso);
    return (isRecent(saved) ? hours : dates).format(saved);
  };
  return { formatGroup, formatTime, formatCount: new Intl.NumberFormat(locale).format };
}

/** Describes in sentences what just happened. */
export function describeSavedNotice(notice: SavedNotice): readonly Sentence[] {
  switch (notice.kind) {
    case 'trouble':
      return [{ key: `saved.trouble.${notice.trouble}` }];
    case 'removed':
      return [{ key: 'saved.notice.removed', values: { title: markQuote(notice.title, notice.lang) } }];
    case 'removed-all':
      return [{ key: 'saved.notice.removed-all', values: { count: notice.count } }];
    case 'exported':
      return [
        { key: 'saved.notice.exported', values: { count: notice.count, name: markQuote(notice.name) } },
        ...describeCount('saved.notice.left-out', notice.broken),
      ];
    case 'imported':
      return describeImport(notice);
    default:
      return [{ key: `saved.notice.${notice.kind}` }];
  }
}

const describeCount = (key: Sentence['key'], count: number): Sentence[] =>
  count > 0 ? [{ key, values: { count } }] : [];

function describeImport({ added, replaced, left, bad, ended }: ImportResult): Sentence[] {
  const rest = [
    ...describeCount('saved.notice.imported.replaced', replaced),
    ...describeCount('saved.notice.imported.left', left),
    ...describeCount('saved.notice.imported.bad', bad),
  ];
  const isEmpty = rest.length === 0 && !ended;
  return [
    ...(added > 0 || isEmpty ? [{ key: 'saved.notice.imported.added', values: { count: added } } as const] : []),
    ...rest,
    ...(ended === 'cancelled' ? [{ key: 'saved.notice.imported.cancelled' } as const] : []),
    ...(ended && ended !== 'cancelled' ? [{ key: `saved.trouble.${ended}` } as const] : []),
  ];
}

/** The text that a screen reader announces: the notice. It finds the list itself by its heading. */
export const announceSaved = ({ say }: Localizer, { notice }: SavedState): string =>
  notice
    ? describeSavedNotice(notice)
        .map(({ key, values }) => say(key, values))
        .join(' ')
    : '';

export const describeTransfer = (localizer: Localizer, { way, done }: NonNullable<SavedState['moving']>): string =>
  localizer.say(`saved.moving.${way}`, { percent: formatPercent(localizer, done) });
