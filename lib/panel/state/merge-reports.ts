/** Replaces the report on show by one made with an engine. Findings keep their ids, order and decisions. */
import { compareSeverity, type Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import { fromStableNames } from './decisions';
import { countVisibleChanges, type EngineStatus, type ReportChange } from './engine-state';
import type { ListView } from './list-view';
import { keepBetterReport, matchFindings } from './match-findings';
import type { ShownReport } from './shown-report';
import { listCountedFindings } from './visible-findings';

/**
 * Merges the report made with an engine into the comparison on show. Every report numbers its findings anew, so they
 * are matched by content. A matched finding keeps its id and its place. A new one is inserted after the last finding
 * that is at least as serious. A finding that the new report lacks is removed, unless the reader confirmed it or wrote
 * a note; a selected one stays until the selection changes.
 */
export function mergeReports<T extends ShownReport>(
  shown: T,
  report: Report,
): { comparison: T; sharper: ReportChange } {
  const countedBefore = listCountedFindings(shown);
  const selected = countedBefore.find(({ id }) => id === shown.view.selected);
  const merged = mergeFindings(shown, keepBetterReport(shown.report, report), selected);
  const { staying: _, ...previousView } = shown.view;
  // Decisions about findings that only the engine's report contains are stored by name until then.
  const view = { ...previousView, ...resolveDecisions(merged.report, previousView) };
  const withoutStaying: T = { ...shown, report: merged.report, view };
  const isVanishing = selected && (merged.lost || !hasFinding(listCountedFindings(withoutStaying), selected));
  const staying = isVanishing ? { id: selected.id, lost: merged.lost } : undefined;
  const countedAfter = listCountedFindings(withoutStaying).filter(({ id }) => !(merged.lost && id === selected?.id));
  return {
    comparison: staying ? { ...withoutStaying, view: { ...view, staying } } : withoutStaying,
    sharper: {
      ...countChanges(countedBefore, countedAfter),
      held: countHeldChanges(shown, withoutStaying),
    },
  };
}

/**
 * Holds the report made with an engine back, with the number of findings that it would add, take away and change. It is merged
 * anew when it is shown, since the reader goes on deciding meanwhile.
 */
export function keepSharperReport<T extends ShownReport>(shown: T, report: Report, status: EngineStatus): T {
  const { sharper } = mergeReports(shown, report);
  const engine = status.kind === 'done' ? { ...status, ...sharper } : status;
  return { ...shown, pending: { report, ...sharper }, engine };
}

/**
 * Shows the report that waits; new findings then lead the list, and stay there where only readings came since. Without
 * one nothing changes.
 */
export function showSharperReport<T extends ShownReport>(shown: T): T {
  if (!shown.pending) return shown;
  const { pending, ...rest } = shown;
  const before = new Set(listCountedFindings(shown).map(({ id }) => id));
  const { comparison, sharper } = mergeReports(rest as T, pending.report);
  const fresh = listCountedFindings(comparison).flatMap(({ id }) => (before.has(id) ? [] : [id]));
  const isSilent = countVisibleChanges(sharper) === 0;
  const engine =
    shown.engine?.kind === 'done' ? { ...shown.engine, ...sharper, ...(isSilent ? {} : PUT_AWAY) } : shown.engine;
  return { ...comparison, engine, view: isSilent ? comparison.view : { ...comparison.view, fresh } };
}

/** What the reader asked to see needs no more saying. */
const PUT_AWAY = { putOff: true } as const;

/** Removes a finding that was only kept because it was selected, once another is selected. */
export function releaseKeptFinding<T extends ShownReport>(shown: T): T {
  const { staying, ...view } = shown.view;
  if (!staying || staying.id === view.selected) return shown;
  const isRemoved = staying.lost && !isConfirmedOrNoted(view, staying.id);
  const findings = shown.report.findings.filter(({ id }) => !isRemoved || id !== staying.id);
  return { ...shown, view, report: { ...shown.report, findings } };
}

function countChanges(before: readonly Finding[], after: readonly Finding[]): Omit<ReportChange, 'held'> {
  const texts = new Map(before.map((one) => [one.id, toText(one)]));
  return {
    more: after.filter(({ id }) => !texts.has(id)).length,
    fewer: before.filter((one) => !hasFinding(after, one)).length,
    changed: after.filter((one) => texts.has(one.id) && texts.get(one.id) !== toText(one)).length,
  };
}

/** Findings that neither list has, before or after: one that goes into the list, or out of it, is counted there. */
function countHeldChanges(before: ShownReport, after: ShownReport): number {
  const listed = [...listCountedFindings(before), ...listCountedFindings(after)];
  const dismissed = new Set([...before.view.dismissed, ...after.view.dismissed]);
  const listHeld = ({ report }: ShownReport): Finding[] =>
    report.findings.filter((one) => !hasFinding(listed, one) && !dismissed.has(one.id));
  const { more, fewer, changed } = countChanges(listHeld(before), listHeld(after));
  return more + fewer + changed;
}

/** What is read of a finding. How sure it is shifts with every report, and changes nothing that it says. */
const toText = ({ severity, translation, original, marks, evidence }: Finding): string =>
  JSON.stringify([severity, translation, original, marks, evidence]);

const hasFinding = (findings: readonly Finding[], { id }: Finding): boolean => findings.some((one) => one.id === id);
const isConfirmedOrNoted = ({ confirmed, notes }: Pick<ListView, 'confirmed' | 'notes'>, id: string): boolean =>
  confirmed.includes(id) || Object.hasOwn(notes, id);

const resolveDecisions = (
  report: Report,
  { dismissed, confirmed, notes }: Pick<ListView, 'dismissed' | 'confirmed' | 'notes'>,
) => fromStableNames(report, { dismissed, confirmed, notes });

interface MergedReport {
  readonly report: Report;
  /** True where the selected finding was kept although the new report lacks it. */
  readonly lost: boolean;
}

function mergeFindings({ report: oldReport, view }: ShownReport, newReport: Report, selected?: Finding): MergedReport {
  const matches = matchFindings(oldReport.findings, newReport.findings);
  const lost = selected !== undefined && !matches.has(selected) && !isConfirmedOrNoted(view, selected.id);
  const keptFindings = oldReport.findings.flatMap((one): Finding[] => {
    const match = matches.get(one);
    if (match) return [{ ...match, id: one.id }];
    return one === selected || isConfirmedOrNoted(view, one.id) ? [one] : [];
  });
  const matchedFindings = new Set(matches.values());
  const newFindings = assignIds(
    newReport.findings.filter((one) => !matchedFindings.has(one)),
    keptFindings,
  );
  return { report: { ...newReport, findings: newFindings.reduce(insertBySeverity, keptFindings) }, lost };
}

/** Inserts a finding after the last one that is at least as serious. */
function insertBySeverity(findings: readonly Finding[], newFinding: Finding): Finding[] {
  const at = findings.findLastIndex((finding) => compareSeverity(finding, newFinding) <= 0) + 1;
  return [...findings.slice(0, at), newFinding, ...findings.slice(at)];
}

/**
 * Ids made of kind, category and segments. They do not depend on how much the engine has translated, so decisions stay
 * valid.
 */
function assignIds(newFindings: readonly Finding[], keptFindings: readonly Finding[]): Finding[] {
  const usedIds = new Set(keptFindings.map(({ id }) => id));
  return newFindings.map((finding) => {
    const { kind, category, translation, original } = finding;
    const base = [kind, category, ...translation, ...original].join('-');
    let id = base;
    for (let count = 2; usedIds.has(id); count++) id = `${base}-${count}`;
    usedIds.add(id);
    return { ...finding, id };
  });
}
