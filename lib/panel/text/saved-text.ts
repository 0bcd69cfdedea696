/** Describes what happens to saved comparisons: notices, imports, announcements, progress. */
import { type Localizer, markQuote, type Sentence } from '../../i18n';
import type { ImportResult, SavedNotice, SavedState } from '../state/saved-state';
import { formatPercent } from './evidence-text';

/** Formats the day of a moment in the reader's time zone. @param iso ISO 8601. */
export const formatLocalDay = ({ locale }: Pick<Localizer, 'locale'>, iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso));

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
