/** Replaces the report on show by one made with an engine. Findings keep their ids, order and decisions. */
import type { Finding, Report, Severity } from '../../core';
import { fromStableNames } from './decisions';
import type { ReportChange } from './engine-state';
import type { ListView } from './list-view';
import { matchFindings } from './match-findings';
import type { ShownReport } from './panel-state';
import { listCountedFindings } from './visible-findings';

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { high: 2, medium: 1, low: 0 };
const VERDICT_RANK: Readonly<Record<Report['verdict'], number>> = { compared: 2, uncertain: 1, 'not-the-original': 0 };

/**
 * Merges the report made with an engine into the comparison on show. Every report numbers its findings anew, so they
 * are matched by content. A matched finding keeps its id and its place. A new one is inserted after the last finding
 * that is at least as serious. A finding that the new report lacks is removed, unless the reader confirmed it or wrote
 * a note; a selected one stays until the selection changes.
 */
export function mergeReports<T extends ShownReport>(on: T, report: Report): { comparison: T; sharper: ReportChange } {
  const before = listCountedFindings(on);
  const selected = before.find(({ id }) => id === on.view.selected);
  const merged = mergeFindings(on, keepBetterReport(on.report, report), selected);
  const { staying: _, ...was } = on.view;
  // Decisions about findings that only the engine's report contains are stored by name until then.
  const view = { ...was, ...resolveDecisions(merged.report, was) };
  const bare: T = { ...on, report: merged.report, view };
  const vanishing = selected && (merged.lost || !hasFinding(listCountedFindings(bare), selected));
  const staying = vanishing ? { id: selected.id, lost: merged.lost } : undefined;
  const after = listCountedFindings(bare).filter(({ id }) => !(merged.lost && id === selected?.id));
  return {
    comparison: staying ? { ...bare, view: { ...view, staying } } : bare,
    sharper: {
      more: after.filter((one) => !hasFinding(before, one)).length,
      fewer: before.filter((one) => !hasFinding(after, one)).length,
    },
  };
}

/** Removes a finding that was only kept because it was selected, once another is selected. */
export function releaseKeptFinding<T extends ShownReport>(on: T): T {
  const { staying, ...view } = on.view;
  if (!staying || staying.id === view.selected) return on;
  const gone = staying.lost && !isConfirmedOrNoted(view, staying.id);
  const findings = on.report.findings.filter(({ id }) => !gone || id !== staying.id);
  return { ...on, view, report: { ...on.report, findings } };
}

const hasFinding = (findings: readonly Finding[], { id }: Finding): boolean => findings.some((one) => one.id === id);
const isConfirmedOrNoted = ({ confirmed, notes }: Pick<ListView, 'confirmed' | 'notes'>, id: string): boolean =>
  confirmed.includes(id) || Object.hasOwn(notes, id);

const resolveDecisions = (
  report: Report,
  { dismissed, confirmed, notes }: Pick<ListView, 'dismissed' | 'confirmed' | 'notes'>,
) => fromStableNames(report, { dismissed, confirmed, notes });

/**
 * The report with the better verdict. A poor machine translation must not undo the comparison made without it, but is
 * shown all the same.
 */
const keepBetterReport = (before: Report, now: Report): Report =>
  VERDICT_RANK[now.verdict] < VERDICT_RANK[before.verdict]
    ? { ...before, ...(now.gloss ? { gloss: now.gloss } : {}) }
    : now;

interface MergedReport {
  readonly report: Report;
  /** True where the selected finding was kept although the new report lacks it. */
  readonly lost: boolean;
}

function mergeFindings({ report: old, view }: ShownReport, now: Report, selected?: Finding): MergedReport {
  const known = matchFindings(old.findings, now.findings);
  const lost = selected !== undefined && !known.has(selected) && !isConfirmedOrNoted(view, selected.id);
  const kept = old.findings.flatMap((one): Finding[] => {
    const again = known.get(one);
    if (again) return [{ ...again, id: one.id }];
    return one === selected || isConfirmedOrNoted(view, one.id) ? [one] : [];
  });
  const familiar = new Set(known.values());
  const fresh = assignIds(
    now.findings.filter((one) => !familiar.has(one)),
    kept,
  );
  return { report: { ...now, findings: fresh.reduce(insertBySeverity, kept) }, lost };
}

/** Inserts a finding after the last one that is at least as serious. */
function insertBySeverity(findings: readonly Finding[], fresh: Finding): Finding[] {
  const at = findings.findLastIndex(({ severity }) => SEVERITY_RANK[severity] >= SEVERITY_RANK[fresh.severity]) + 1;
  return [...findings.slice(0, at), fresh, ...findings.slice(at)];
}

/**
 * Ids made of kind, category and segments. They do not depend on how much the engine has translated, so decisions stay
 * valid.
 */
function assignIds(fresh: readonly Finding[], kept: readonly Finding[]): Finding[] {
  const taken = new Set(kept.map(({ id }) => id));
  return fresh.map((finding) => {
    const { kind, category, translation, original } = finding;
    const base = [kind, category, ...translation, ...original].join('-');
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return { ...finding, id };
  });
}
