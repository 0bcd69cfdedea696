/** A comparison on show: which flags are seen, which one is chosen, what the reader has decided. */
import type { Finding, FindingKind, Report } from '../domain';
import type { Comparison, View, ViewEvent } from './state';

const DOUBT = 0.5;

export const isDoubtful = (finding: Finding): boolean => finding.confidence < DOUBT;

/** In the uncertain state everything is doubtful: flags are held back until they are asked for. */
const heldBack = (report: Report, finding: Finding): boolean => report.verdict === 'uncertain' || isDoubtful(finding);

/** Flags that count: neither dismissed nor held back. */
export function standing({ report, view }: Pick<Comparison, 'report' | 'view'>): Finding[] {
  return report.findings.filter(
    (finding) =>
      !view.dismissed.includes(finding.id) &&
      (view.doubtful || view.staying?.id === finding.id || !heldBack(report, finding)),
  );
}

/** Flags on show: those that count and pass the filters. */
export function visible(comparison: Pick<Comparison, 'report' | 'view'>): Finding[] {
  const { hidden, category, severity } = comparison.view;
  return standing(comparison).filter(
    (finding) =>
      !hidden.includes(finding.kind) &&
      (category === undefined || finding.category === category) &&
      (severity === undefined || finding.severity === severity),
  );
}

/** How many are held back as less sure and could be shown. */
export function doubtfulCount({ report, view }: Pick<Comparison, 'report' | 'view'>): number {
  return report.findings.filter((finding) => heldBack(report, finding) && !view.dismissed.includes(finding.id)).length;
}

export function dismissedOf({ report, view }: Pick<Comparison, 'report' | 'view'>): Finding[] {
  return report.findings.filter((finding) => view.dismissed.includes(finding.id));
}

export function countByKind(findings: readonly Finding[]): Readonly<Record<FindingKind, number>> {
  const counts = { dropped: 0, added: 0, altered: 0 };
  for (const finding of findings) counts[finding.kind] += 1;
  return counts;
}

export function nextView(comparison: Comparison, event: ViewEvent): View {
  const { view } = comparison;
  switch (event.type) {
    case 'select':
      return { ...view, selected: event.id, selectedBy: event.by };
    case 'select-segment':
      return selectSegment(comparison, event.segment);
    case 'move':
      return move(comparison, event.by);
    case 'tab':
      return { ...view, tab: event.tab };
    case 'toggle-kind':
      return { ...view, hidden: toggled(view.hidden, event.kind), notice: undefined };
    case 'category':
      return { ...view, category: event.category };
    case 'severity':
      return { ...view, severity: event.severity };
    case 'show-all':
      return { ...view, hidden: [], category: undefined, severity: undefined };
    case 'toggle-doubtful':
      return { ...view, doubtful: !view.doubtful, tab: 'differences' };
    case 'dismiss':
      return dismiss(comparison, event.id);
    case 'restore':
      return {
        ...view,
        dismissed: view.dismissed.filter((id) => id !== event.id),
        selected: event.id,
        selectedBy: 'keyboard',
        notice: undefined,
      };
    case 'confirm':
      return { ...view, confirmed: toggled(view.confirmed, event.id) };
    case 'decisions':
      return { ...view, ...event.decisions };
    case 'notice':
      return { ...view, notice: event.notice };
  }
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function move(comparison: Comparison, by: 1 | -1): View {
  const { view } = comparison;
  const shown = visible(comparison);
  const at = shown.findIndex((finding) => finding.id === view.selected);
  const target = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
  const found = shown[target];
  return found ? { ...view, selected: found.id, selectedBy: 'keyboard' } : view;
}

function selectSegment(comparison: Comparison, segment: string): View {
  const found = visible(comparison).find(
    (finding) => finding.translation.includes(segment) || finding.original.includes(segment),
  );
  return found ? { ...comparison.view, selected: found.id, selectedBy: 'page', tab: 'differences' } : comparison.view;
}

/** The choice moves on, so that one can work through a list with one key. */
function dismiss(comparison: Comparison, id: string): View {
  const { view } = comparison;
  if (view.dismissed.includes(id)) return view;
  const shown = visible(comparison);
  const at = shown.findIndex((finding) => finding.id === id);
  const following = shown[at + 1] ?? shown[at - 1];
  return {
    ...view,
    dismissed: [...view.dismissed, id],
    selected: view.selected === id || view.selected === undefined ? following?.id : view.selected,
    selectedBy: 'keyboard',
    notice: { type: 'dismissed', id },
  };
}
