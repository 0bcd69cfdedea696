/** A report on show with what belongs to it, and the steps until there is one. */

import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import type { Failure } from '../../core/result';
import { findLaterChange } from '../../report/format-dates';
import type { EngineStatus, PendingReport } from './engine-state';
import type { ListView } from './list-view';
import type { AccessMethod, ProvenanceRecord } from './provenance-record';

/** What is being done for a comparison, in this order. */
export const STEPS = ['fetching', 'reading', 'aligning'] as const;

export type ComparisonStep = (typeof STEPS)[number];

/** A comparison on show. */
export interface ShownReport {
  readonly provenance: ProvenanceRecord;
  readonly chosen: string;
  readonly report: Report;
  /** When the original was read (ISO 8601, UTC). */
  readonly accessed: string;
  readonly view: ListView;
  /** Undefined where no engine is chosen, or where it has nothing to do. */
  readonly engine?: EngineStatus;
  /** The report made with the engine. It waits until the reader asks for it, so that nothing moves while she reads. */
  readonly pending?: PendingReport;
  /** The reader has opened the original in a tab, where it can be read. */
  readonly opened?: boolean;
  /** How the original's text was obtained; undefined for a comparison that was kept. */
  readonly way?: AccessMethod;
  /** Set while the text of the page is another one than was compared. */
  readonly changed?: PageChange;
  /** What is being done to get the original's earlier version, or why there is none. */
  readonly earlier?: EarlierStatus;
}

/** How the text of the page has changed since it was compared. */
export interface PageChange {
  /** Segments of the translation that no longer stand in the page. */
  readonly lost: readonly string[];
  /** True once the reader has put away what is said of it. */
  readonly putOff?: boolean;
}

/** Whether a finding is about a sentence of the page that has changed since. */
export const isAboutChanged = ({ changed }: Pick<ShownReport, 'changed'>, { translation }: Finding): boolean =>
  changed !== undefined && translation.some((id) => changed.lost.includes(id));

/** Once it is done, the report on show has the earlier version. `cancelled`: an archive was asked all the same. */
export type EarlierStatus =
  | { readonly kind: ComparisonStep | 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

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
  const failure = earlier?.kind === 'failed' ? earlier.failure : undefined;
  return failure?.reason === 'permission' ? (failure.url ?? view.archive) : view.archive;
}
