/** A comparison on show → what is kept of it, and back. */
import type { Finding, Report, SavedComparison, SavedDecisions, SavedProvenance } from '../../core';
import { matchFindings } from './match-findings';
import { isComparison, type PanelState, reducePanel, type ShownReport } from './panel-state';
import { buildProvenanceChain, type ProvenanceRecord, REQUEST } from './provenance-record';

type ComparisonToSave = Pick<ShownReport, 'trail' | 'chosen' | 'report' | 'accessed' | 'view'>;

/**
 * @param saved ISO 8601, UTC.
 * @param before what was kept for the pair: its decisions stay where what they were about is there still.
 */
export function toSavedComparison(
  comparison: ComparisonToSave,
  saved: string,
  before?: SavedComparison,
): SavedComparison {
  const { trail, chosen, report, accessed, view } = comparison;
  const { dismissed, confirmed, notes } = view;
  const now: SavedDecisions = { dismissed, confirmed, notes };
  const decisions = before && before.accessed !== accessed ? addEarlierDecisions(now, before, report) : now;
  return { saved, accessed, chosen, trail: toSavedProvenance(trail, chosen), decisions, report };
}

/** What the chain is drawn from; other candidates and failed attempts are of no use without the page. */
function toSavedProvenance(trail: ProvenanceRecord, chosen: string): SavedProvenance {
  const { page, sighting, candidates, credits } = trail;
  const chain = new Set(buildProvenanceChain(trail, chosen).map(({ url }) => url));
  return {
    page,
    sighting: { ...sighting, candidates: [] },
    candidates: candidates.filter(({ url }) => chain.has(url)),
    credits: Object.fromEntries(Object.entries(credits).filter(([url]) => chain.has(url))),
  };
}

/** Findings are numbered anew in every report. What was decided since counts more than what was decided before. */
function addEarlierDecisions(now: SavedDecisions, before: SavedComparison, report: Report): SavedDecisions {
  const ids = matchFindingIds(before.report.findings, report.findings);
  const decided = new Set([...now.dismissed, ...now.confirmed]);
  const carried = (list: readonly string[]): string[] =>
    list.flatMap((id) => ids.get(id) ?? []).filter((id) => !decided.has(id));
  const notes = Object.entries(before.decisions.notes).flatMap(([id, text]): [string, string][] => {
    const again = ids.get(id);
    return again === undefined ? [] : [[again, text]];
  });
  return {
    dismissed: [...now.dismissed, ...carried(before.decisions.dismissed)],
    confirmed: [...now.confirmed, ...carried(before.decisions.confirmed)],
    notes: { ...Object.fromEntries(notes), ...now.notes },
  };
}

const matchFindingIds = (before: readonly Finding[], now: readonly Finding[]): ReadonlyMap<string, string> =>
  new Map([...matchFindings(before, now)].map(([one, again]) => [one.id, again.id]));

/** The whole of it on show again, without the page. */
export function toPanelState({ trail: stored, chosen, report, accessed, decisions }: SavedComparison): PanelState {
  const trail: ProvenanceRecord = { ...stored, tried: [] };
  const state = reducePanel(
    { at: 'working', trail, chosen, way: REQUEST, step: 'comparing' },
    { type: 'compared', url: chosen, report, accessed, decisions },
  );
  return isComparison(state) ? { ...state, trail } : state;
}
