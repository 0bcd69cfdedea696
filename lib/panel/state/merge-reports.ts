/** A sharper report takes the place of the one on show: nothing the reader looks at or has decided moves. */
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
 * Findings are numbered anew in every report, so that each is known again by what it says and where. What is known
 * keeps its id and its place among the others; what is new stands behind the last that is as serious. What the sharper
 * report no longer has goes, but for what the reader confirmed or noted and, until the selection leaves it, what is
 * selected.
 */
export function mergeReports<T extends ShownReport>(on: T, report: Report): { comparison: T; sharper: ReportChange } {
  const before = listCountedFindings(on);
  const selected = before.find(({ id }) => id === on.view.selected);
  const merged = mergeFindings(on, keepBetterReport(on.report, report), selected);
  const { staying: _, ...was } = on.view;
  // What was decided on flags that only the engine brings is kept by name until they come.
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

/** Lets go of a flag that only stayed because it was selected. */
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

/** What was found without the engine is not taken back because the engine led astray; its rendering is still shown. */
const keepBetterReport = (before: Report, now: Report): Report =>
  VERDICT_RANK[now.verdict] < VERDICT_RANK[before.verdict]
    ? { ...before, ...(now.gloss ? { gloss: now.gloss } : {}) }
    : now;

interface MergedReport {
  readonly report: Report;
  /** The selected flag is there still, though the sharper report has it no longer. */
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

/** Behind the last that is at least as serious. */
function insertBySeverity(findings: readonly Finding[], fresh: Finding): Finding[] {
  const at = findings.findLastIndex(({ severity }) => SEVERITY_RANK[severity] >= SEVERITY_RANK[fresh.severity]) + 1;
  return [...findings.slice(0, at), fresh, ...findings.slice(at)];
}

/** Named by what they are: the same however much of the original the engine had rendered, so that decisions keep. */
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
