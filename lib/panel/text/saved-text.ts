/** What is said of kept comparisons. */

import { quote, type Sentence, type Speaker } from '../../i18n';
import type { Imported, SavedNotice, SavedState } from '../state/saved-state';
import { percent } from './evidence-text';

/** The reader's own day. @param iso an instant, ISO 8601. */
export const dayOf = ({ locale }: Pick<Speaker, 'locale'>, iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso));

/** What just happened, in sentences. */
export function noticeSaid(notice: SavedNotice): readonly Sentence[] {
  switch (notice.type) {
    case 'trouble':
      return [{ key: `saved.trouble.${notice.trouble}` }];
    case 'removed':
      return [{ key: 'saved.notice.removed', values: { title: quote(notice.title, notice.lang) } }];
    case 'removed-all':
      return [{ key: 'saved.notice.removed-all', values: { count: notice.count } }];
    case 'exported':
      return [
        { key: 'saved.notice.exported', values: { count: notice.count, name: quote(notice.name) } },
        ...some('saved.notice.left-out', notice.broken),
      ];
    case 'imported':
      return importedSaid(notice);
    default:
      return [{ key: `saved.notice.${notice.type}` }];
  }
}

const some = (key: Sentence['key'], count: number): Sentence[] => (count > 0 ? [{ key, values: { count } }] : []);

function importedSaid({ added, replaced, left, bad, ended }: Imported): Sentence[] {
  const rest = [
    ...some('saved.notice.imported.replaced', replaced),
    ...some('saved.notice.imported.left', left),
    ...some('saved.notice.imported.bad', bad),
  ];
  const nothing = rest.length === 0 && !ended;
  return [
    ...(added > 0 || nothing ? [{ key: 'saved.notice.imported.added', values: { count: added } } as const] : []),
    ...rest,
    ...(ended === 'cancelled' ? [{ key: 'saved.notice.imported.cancelled' } as const] : []),
    ...(ended && ended !== 'cancelled' ? [{ key: `saved.trouble.${ended}` } as const] : []),
  ];
}

/** What a screen reader is told besides; it finds the list itself by its heading. */
export const savedSpoken = ({ say }: Speaker, { notice }: SavedState): string =>
  notice
    ? noticeSaid(notice)
        .map(({ key, values }) => say(key, values))
        .join(' ')
    : '';

export const movingSaid = (speaker: Speaker, { way, done }: NonNullable<SavedState['moving']>): string =>
  speaker.say(`saved.moving.${way}`, { percent: percent(speaker, done) });
