/** Describes what the panel says of the original's earlier version: the change, what is asked of whom, what came of it. */
import type { EarlierVersion, Report } from '../../core/report';
import { ARRIVAL_LIMIT, type Failure, type FailureReason } from '../../core/result';
import { getHost } from '../../core/url';
import type { Localizer, Sentence } from '../../i18n/localizer';
import { formatCopyDate } from '../../report/finding-words';
import { formatPublicationDate } from '../../report/format-dates';

// Says how long an original may take to arrive, and how long it still has.

const formatSeconds = (
  { locale }: Pick<Localizer, 'locale'>,
  milliseconds: number,
  unitDisplay: 'long' | 'short',
): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay }).format(Math.ceil(milliseconds / 1000));

/** How long an original may take: "30 seconds". */
export const formatArrivalLimit = (localizer: Pick<Localizer, 'locale'>): string =>
  formatSeconds(localizer, ARRIVAL_LIMIT, 'long');

/** How long an original still has that was asked for so many milliseconds ago: "27 sec left". */
export const formatTimeLeft = (localizer: Localizer, waited: number): string =>
  localizer.say('working.left', {
    time: formatSeconds(localizer, Math.min(ARRIVAL_LIMIT, Math.max(0, ARRIVAL_LIMIT - waited)), 'short'),
  });

/** That the original was changed after it was translated; with the hours where both were on one day. */
export function describeOriginalChange(
  { locale }: Localizer,
  changed: string,
  { translation: { published = '' } }: Report,
): Sentence {
  const format = (date: string): string => formatPublicationDate(date, locale, 'short') ?? date;
  const formatTime = (date: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(date));
  const [date, translated] = [changed, published].map(format(changed) === format(published) ? formatTime : format);
  return { key: 'earlier.changed', values: { date: date!, translated: translated! } };
}

/** Whom the button asks for what. */
export const describeQuestion = (
  { locale }: Localizer,
  site: string,
  { translation: { published = '' } }: Report,
): Sentence => ({
  key: 'earlier.asks',
  values: { host: getHost(site), date: formatPublicationDate(published, locale, 'short') ?? published },
});

/** In seconds: a copy within a day of the translation is as good as of its time. */
const DAY = 86_400;

/** Which copy was compared with, and what is to be known of it before its findings are believed. */
export function describeCopy({ locale }: Localizer, earlier: EarlierVersion, changed = ''): Sentence[] {
  const { original, distance, hadBanner } = earlier;
  const { url, taken } = original.archived ?? { url: '', taken: '' };
  const isLate = Date.parse(taken) > Date.parse(changed);
  return [
    {
      key: 'earlier.compared',
      values: { host: getHost(url), date: formatCopyDate(locale, earlier) },
    },
    ...(isLate ? [{ key: 'earlier.late' } as const] : []),
    ...(!isLate && Math.abs(distance) > DAY ? [{ key: 'earlier.gap' } as const] : []),
    ...(hadBanner ? [{ key: 'earlier.banner' } as const] : []),
  ];
}

const FAILURE_CASES: Readonly<Partial<Record<FailureReason, string>>> = {
  permission: 'permission',
  'not-archived': 'not-archived',
  gone: 'not-archived',
  login: 'refused',
  redirects: 'redirects',
  slow: 'slow',
  network: 'network',
  'little-in-common': 'unlike',
};

/** Why there is no earlier version, and that nothing is lost. */
export function describeEarlierFailure({ reason, url }: Failure, site: string): Sentence[] {
  const failureCase = (reason && FAILURE_CASES[reason]) ?? 'other';
  const host = getHost(failureCase === 'permission' && url ? url : site);
  return [
    { key: `earlier.failed.${failureCase}` as Sentence['key'], values: { host } },
    { key: 'earlier.failed.stands' },
  ];
}
