/** Lists the findings of a comparison that are shown, counted, ticked or dismissed. */
import { type Finding, type FindingKind, MIN_SHOWN_CONFIDENCE } from '../../core/finding';
import { memoizeByObject } from '../../core/memoize';
import type { Report } from '../../core/report';
import type { PendingReport } from './engine-state';
import type { FilterSettings, ListView, SortOrder } from './list-view';
import { keepBetterReport, matchFindings } from './match-findings';
import type { ShownReport } from './shown-report';

// Sorts the list of findings: most serious first, as in the report, or in reading order.

/** Segment id → index of its link. Links follow the translation's order, with omissions where the text would be. */
const getLinkIndexes = memoizeByObject((links: Report['links']): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  links.forEach((link, at) => {
    for (const id of [...link.translation, ...link.original]) places.set(id, at);
  });
  return places;
});

/**
 * Sorts findings. In reading order, findings of one passage follow their first mark; without marks the more serious
 * comes first. Those in `fresh` lead the list.
 */
export function sortFindings(
  report: Report,
  findings: readonly Finding[],
  { sort, fresh }: { readonly sort: SortOrder; readonly fresh: readonly string[] },
): readonly Finding[] {
  const sorted = sort === 'severity' ? findings : sortByPosition(report, findings);
  if (fresh.length === 0) return sorted;
  const isFresh = ({ id }: Finding): boolean => fresh.includes(id);
  return [...sorted.filter(isFresh), ...sorted.filter((finding) => !isFresh(finding))];
}

function sortByPosition(report: Report, findings: readonly Finding[]): readonly Finding[] {
  const getPosition = createReadingOrder(report);
  const positioned = findings.map((finding) => ({
    finding,
    at: getPosition(finding),
    mark: finding.marks[0]?.start ?? 0,
  }));
  return positioned.sort((a, b) => a.at - b.at || a.mark - b.mark).map(({ finding }) => finding);
}

/** Creates a function that gives a finding's position in reading order. */
export function createReadingOrder(report: Report): (finding: Finding) => number {
  const places = getLinkIndexes(report.links);
  return ({ translation, original }) => places.get(translation[0] ?? original[0] ?? '') ?? 0;
}

type ViewedReport = Pick<ShownReport, 'report' | 'view' | 'pending'>;

export const isDoubtful = (finding: Finding): boolean => finding.confidence < MIN_SHOWN_CONFIDENCE;

export const NO_FILTERS: FilterSettings = { hidden: [], category: undefined, severity: undefined, least: undefined };

/** The confidence of a finding; 1 where the reader has confirmed it. */
const getEffectiveConfidence = ({ confirmed }: ListView, { id, confidence }: Finding): number =>
  confirmed.includes(id) ? 1 : confidence;

/** The lowest confidence that counts. With an uncertain verdict nothing does until the reader lowers the threshold. */
function getConfidenceThreshold({ report, view }: ViewedReport): number {
  if (report.verdict === 'uncertain') return view.least ?? Number.POSITIVE_INFINITY;
  return Math.min(view.least ?? view.usual, view.usual);
}

const isExemptFromThreshold = ({ confirmed, notes, staying }: ListView, { id }: Finding): boolean =>
  confirmed.includes(id) || Object.hasOwn(notes, id) || staying?.id === id;

/** Findings that have a row: not dismissed, and confident enough. Those that the reader confirmed or noted always are. */
function listStandingFindings(viewed: ViewedReport): Finding[] {
  const { report, view } = viewed;
  const threshold = getConfidenceThreshold(viewed);
  const dismissedIds = new Set(view.dismissed);
  return report.findings.filter(
    (finding) =>
      !dismissedIds.has(finding.id) && (finding.confidence >= threshold || isExemptFromThreshold(view, finding)),
  );
}

/** What each finding is in the report that waits; a finding that it lacks is in no pair. */
const matchPending = memoizeByObject((pending: PendingReport) =>
  memoizeByObject((report: Report) =>
    matchFindings(report.findings, keepBetterReport(report, pending.report).findings),
  ),
);

/**
 * Whether the report that waits disproves a finding: its row stands until that report is shown, and counts no more. What
 * the reader has opened, confirmed or noted stays as it is.
 */
export function isWithdrawn(viewed: ViewedReport, finding: Finding): boolean {
  const { report, view, pending } = viewed;
  if (!pending || view.selected === finding.id || isExemptFromThreshold(view, finding)) return false;
  const match = matchPending(pending)(report).get(finding);
  return !match || match.confidence < getConfidenceThreshold(viewed);
}

/** Findings that count: those with a row that nothing has disproved since. */
export const listCountedFindings = (viewed: ViewedReport): Finding[] =>
  listStandingFindings(viewed).filter((finding) => !isWithdrawn(viewed, finding));

interface VisibleFindings {
  readonly report: Report;
  readonly pending: PendingReport | undefined;
  /** Those with a row, in display order. */
  readonly standing: readonly Finding[];
  readonly counted: readonly Finding[];
}

const VISIBLE_CACHE = new WeakMap<ListView, VisibleFindings>();

/** Findings that pass the filters, in display order. Cached per view, which never changes. */
function findVisible(viewed: ViewedReport): VisibleFindings {
  const { report, view, pending } = viewed;
  const cached = VISIBLE_CACHE.get(view);
  if (cached?.report === report && cached.pending === pending) return cached;
  const filtered = listStandingFindings(viewed).filter((finding) => isMatchingFilters(view, finding));
  const standing = sortFindings(report, filtered, view);
  const counted = pending ? standing.filter((finding) => !isWithdrawn(viewed, finding)) : standing;
  const visible = { report, pending, standing, counted };
  VISIBLE_CACHE.set(view, visible);
  return visible;
}

/** Findings on show, in display order: those that count and pass the filters. */
export const listVisibleFindings = (viewed: ViewedReport): readonly Finding[] => findVisible(viewed).counted;

/** The same with those that were disproved and still have their row. */
export const listRows = (viewed: ViewedReport): readonly Finding[] => findVisible(viewed).standing;

/** A part of the list on show, with a heading of its own: what came with an engine, what came before, what weighs less. */
export interface FindingGroup {
  readonly heading?: 'new' | 'before' | 'less';
  readonly findings: readonly Finding[];
}

/** Parts the findings on show: `new` ones first; where they are sorted by severity, less serious ones by themselves. */
export function groupVisibleFindings(viewed: ViewedReport): readonly FindingGroup[] {
  const { sort, fresh } = viewed.view;
  const groups: { heading?: 'new' | 'before' | 'less'; findings: Finding[] }[] = [];
  const freshIds = new Set(fresh);
  let rest: 'before' | undefined;
  for (const finding of listRows(viewed)) {
    const isFresh = freshIds.has(finding.id);
    if (isFresh) rest = 'before';
    const isLess = sort === 'severity' && finding.severity !== 'high';
    const heading = isFresh ? 'new' : isLess ? 'less' : rest;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.findings.push(finding);
    else groups.push({ ...(heading ? { heading } : {}), findings: [finding] });
  }
  // A list of which nothing is serious needs no heading that says so.
  const [first] = groups;
  return groups.length === 1 && first?.heading === 'less' ? [{ findings: first.findings }] : groups;
}

function isMatchingFilters(view: ListView, finding: Finding): boolean {
  const { hidden, category, severity, change, least, staying } = view;
  return (
    !hidden.includes(finding.kind) &&
    (category === undefined || finding.category === category) &&
    (severity === undefined || finding.severity === severity) &&
    (change === undefined || finding.change === change) &&
    (least === undefined || staying?.id === finding.id || getEffectiveConfidence(view, finding) >= least)
  );
}

/** Whether any filter differs from its default. */
export const hasChangedFilters = ({ hidden, category, severity, least }: FilterSettings): boolean =>
  hidden.length > 0 || category !== undefined || severity !== undefined || least !== undefined;

/** Whether any filter hides findings. A threshold below the usual one does not: it shows more. */
export const hasNarrowingFilters = ({ hidden, category, severity, change, least, usual }: ListView): boolean =>
  hidden.length > 0 || change !== undefined || category !== undefined || severity !== undefined || (least ?? 0) > usual;

/** How many findings the usual threshold hides, whether they are shown at the moment or not. */
export function countDoubtful({ report, view }: ViewedReport): number {
  const threshold = report.verdict === 'uncertain' ? Number.POSITIVE_INFINITY : view.usual;
  return report.findings.filter(
    (finding) =>
      finding.confidence < threshold && !view.confirmed.includes(finding.id) && !view.dismissed.includes(finding.id),
  ).length;
}

export function listDismissed({ report, view }: ViewedReport): Finding[] {
  return report.findings.filter((finding) => view.dismissed.includes(finding.id));
}

/** The ticked findings that are on show, in display order. Hidden ones are neither copied nor decided on. */
export function listTicked(viewed: ViewedReport): readonly Finding[] {
  return listVisibleFindings(viewed).filter((finding) => viewed.view.ticked.includes(finding.id));
}

/** Which findings are copied. */
export type CopyScope = 'ticked' | 'shown' | 'chosen' | 'confirmed';

/**
 * The possible scopes with their finding ids, the most likely first: ticked, then all on show. Empty ones are left out.
 */
export function listCopyScopes(viewed: ViewedReport): { scope: CopyScope; ids: readonly string[] }[] {
  const { selected, confirmed } = viewed.view;
  const shown = listVisibleFindings(viewed).map(({ id }) => id);
  const counted = listCountedFindings(viewed).map(({ id }) => id);
  const scopes: { scope: CopyScope; ids: readonly string[] }[] = [
    { scope: 'ticked', ids: listTicked(viewed).map(({ id }) => id) },
    { scope: 'shown', ids: shown },
    { scope: 'chosen', ids: shown.filter((id) => id === selected) },
    { scope: 'confirmed', ids: counted.filter((id) => confirmed.includes(id)) },
  ];
  return scopes.filter(({ ids }) => ids.length > 0);
}

export function countByKind(findings: readonly Finding[]): Readonly<Record<FindingKind, number>> {
  const counts = { dropped: 0, added: 0, altered: 0 };
  for (const finding of findings) counts[finding.kind] += 1;
  return counts;
}
