/** Says how long an original may take to arrive, and how long it still has. */
import { ARRIVAL_LIMIT } from '../../../core';
import type { Localizer } from '../../../i18n';

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
