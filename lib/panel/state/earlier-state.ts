/** The states of asking an archive for the original as it was when it was translated. */
import type { Failure } from '../../core';
import { findLaterChange } from '../../report';
import type { ComparisonStep, ShownReport } from './panel-state';

/** Once it is done, the report on show has the earlier version. `cancelled`: an archive was asked all the same. */
export type EarlierStatus =
  | { readonly at: ComparisonStep | 'cancelled' }
  | { readonly at: 'failed'; readonly failure: Failure };

/**
 * When the original was changed after it was translated (ISO 8601); undefined where it was not, where an archived copy or
 * pasted text was compared, or where the two texts were not lined up.
 */
export function findOriginalChange({ report, chosen }: Pick<ShownReport, 'report' | 'chosen'>): string | undefined {
  const { original, translation, verdict } = report;
  return verdict === 'compared' && chosen !== '' && !original.archived
    ? findLaterChange(original, translation)
    : undefined;
}

/** The address whose site is asked for the earlier version: the archive's, or where that has led without permission. */
export function getAskedSite({ view, earlier }: Pick<ShownReport, 'view' | 'earlier'>): string | undefined {
  const failure = earlier?.at === 'failed' ? earlier.failure : undefined;
  return failure?.reason === 'permission' ? (failure.url ?? view.archive) : view.archive;
}
