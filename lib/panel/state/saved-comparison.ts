/** Converts a comparison on show to a saved one, and back. */
import type { Finding } from '../../core/finding';
import { fromSavedReport, type Report, toSavedReport } from '../../core/report';
import {
  getSavedKey,
  type SavedComparison,
  type SavedDecisions,
  type SavedProvenance,
} from '../../core/saved-comparison';
import { NO_CHANGE } from './engine-state';
import { matchFindings } from './match-findings';
import { isComparison, type PanelEvent, type PanelState, reducePanel } from './panel-state';
import { buildProvenanceChain, type ProvenanceRecord, REQUEST } from './provenance-record';
import type { ShownReport } from './shown-report';

type ComparisonToSave = Pick<ShownReport, 'provenance' | 'chosen' | 'report' | 'accessed' | 'view'>;

/**
 * Builds the saved form of a comparison.
 * @param saved When it is saved (ISO 8601, UTC).
 * @param before The saved comparison of the same pair, if any: decisions about findings that still exist are kept.
 * @param isWhole Whether all candidates are stored, since the page may be in front again.
 */
export function toSavedComparison(
  comparison: ComparisonToSave,
  saved: string,
  before?: SavedComparison,
  isWhole = false,
): SavedComparison {
  const { provenance, chosen, report, accessed, view } = comparison;
  const { dismissed, confirmed, notes } = view;
  const current: SavedDecisions = { dismissed, confirmed, notes };
  const decisions = before && before.accessed !== accessed ? addEarlierDecisions(current, before, report) : current;
  const trail = toSavedProvenance(provenance, chosen, isWhole);
  return { saved, accessed, chosen, trail, decisions, report: toSavedReport(report) };
}

/** The key that a comparison on show is saved under. */
export const getShownKey = ({ provenance, chosen, report }: Omit<ComparisonToSave, 'accessed' | 'view'>): string =>
  getSavedKey({ trail: provenance, chosen, report });

/** Only what the provenance chain needs: other candidates and failed attempts are of no use without the page. */
function toSavedProvenance(provenance: ProvenanceRecord, chosen: string, isWhole: boolean): SavedProvenance {
  const { page, detection, candidates, credits } = provenance;
  if (isWhole) return { page, sighting: { ...detection, candidates: [] }, candidates, credits };
  const chain = new Set(buildProvenanceChain(provenance, chosen).map(({ url }) => url));
  return {
    page,
    sighting: { ...detection, candidates: [] },
    candidates: candidates.filter(({ url }) => chain.has(url)),
    credits: Object.fromEntries(Object.entries(credits).filter(([url]) => chain.has(url))),
  };
}

/**
 * Adds decisions of an earlier report, matched by content since ids differ. Where both decide on a finding, the newer
 * one counts.
 */
function addEarlierDecisions(current: SavedDecisions, before: SavedComparison, report: Report): SavedDecisions {
  const ids = matchFindingIds(before.report.findings, report.findings);
  const decidedIds = new Set([...current.dismissed, ...current.confirmed]);
  const mapToCurrent = (list: readonly string[]): string[] =>
    list.flatMap((id) => ids.get(id) ?? []).filter((id) => !decidedIds.has(id));
  const notes = Object.entries(before.decisions.notes).flatMap(([id, text]): [string, string][] => {
    const again = ids.get(id);
    return again === undefined ? [] : [[again, text]];
  });
  return {
    dismissed: [...current.dismissed, ...mapToCurrent(before.decisions.dismissed)],
    confirmed: [...current.confirmed, ...mapToCurrent(before.decisions.confirmed)],
    notes: { ...Object.fromEntries(notes), ...current.notes },
  };
}

const matchFindingIds = (before: readonly Finding[], now: readonly Finding[]): ReadonlyMap<string, string> =>
  new Map([...matchFindings(before, now)].map(([one, again]) => [one.id, again.id]));

/** What the reader decided about a pair of pages and prefers, as it is stored besides. */
type StoredView = Pick<Extract<PanelEvent, { type: 'compared' }>, 'decisions' | 'preferences'>;

/**
 * The panel state of a saved comparison whose page is in front again. An engine that has done its work is not asked again.
 */
export function toRestoredState(saved: SavedComparison, stored: StoredView): PanelState {
  const state = toPanelState(saved, stored);
  if (!isComparison(state)) return state;
  const { encoded, rendering, translation, original } = state.report;
  const [done] = [encoded, rendering].filter((one) => one && !one.trouble);
  if (!done) return state;
  const langs = { from: original.lang, to: translation.lang };
  return { ...state, engine: { kind: 'done', name: done.engine, langs, ...NO_CHANGE, putOff: true } };
}

/** The panel state that shows a saved comparison without its page. */
export function toPanelState(
  { trail, chosen, accessed, decisions, ...kept }: SavedComparison,
  stored: StoredView = {},
): PanelState {
  const { sighting: detection, ...others } = trail;
  const provenance: ProvenanceRecord = { ...others, detection, tried: [] };
  const report = fromSavedReport(kept.report);
  const state = reducePanel(
    { kind: 'working', provenance, chosen, way: REQUEST, step: 'aligning' },
    // What is private is never saved.
    { type: 'compared', url: chosen, report, accessed, decisions, ...stored, isPrivate: false },
  );
  return isComparison(state) ? { ...state, provenance } : state;
}
