/** A sharper report takes the place of the one on show: nothing the reader looks at or has decided moves. */
import type { Finding, Report, Severity } from '../../core';
import { knownAgain } from './decisions';
import type { Sharper } from './engine-state';
import type { View } from './list-view';
import { recognised } from './match-findings';
import type { Comparison } from './panel-state';
import { standing } from './visible-findings';

const RANK: Readonly<Record<Severity, number>> = { high: 2, medium: 1, low: 0 };
const TRUST: Readonly<Record<Report['verdict'], number>> = { compared: 2, uncertain: 1, 'not-the-original': 0 };

/**
 * Findings are numbered anew in every report, so that each is known again by what it says and where. What is known
 * keeps its id and its place among the others; what is new stands behind the last that is as serious. What the sharper
 * report no longer has goes, but for what the reader confirmed or noted and, until the selection leaves it, what is
 * selected.
 */
export function sharpened<T extends Comparison>(on: T, report: Report): { comparison: T; sharper: Sharper } {
  const before = standing(on);
  const selected = before.find(({ id }) => id === on.view.selected);
  const merged = mergedInto(on, notWorse(on.report, report), selected);
  const { staying: _, ...was } = on.view;
  // What was decided on flags that only the engine brings is kept by name until they come.
  const view = { ...was, ...decidedIn(merged.report, was) };
  const bare: T = { ...on, report: merged.report, view };
  const vanishing = selected && (merged.lost || !includes(standing(bare), selected));
  const staying = vanishing ? { id: selected.id, lost: merged.lost } : undefined;
  const after = standing(bare).filter(({ id }) => !(merged.lost && id === selected?.id));
  return {
    comparison: staying ? { ...bare, view: { ...view, staying } } : bare,
    sharper: {
      more: after.filter((one) => !includes(before, one)).length,
      fewer: before.filter((one) => !includes(after, one)).length,
    },
  };
}

/** Lets go of a flag that only stayed because it was selected. */
export function released<T extends Comparison>(on: T): T {
  const { staying, ...view } = on.view;
  if (!staying || staying.id === view.selected) return on;
  const gone = staying.lost && !isWorkedOn(view, staying.id);
  const findings = on.report.findings.filter(({ id }) => !gone || id !== staying.id);
  return { ...on, view, report: { ...on.report, findings } };
}

const includes = (findings: readonly Finding[], { id }: Finding): boolean => findings.some((one) => one.id === id);
const isWorkedOn = ({ confirmed, notes }: Pick<View, 'confirmed' | 'notes'>, id: string): boolean =>
  confirmed.includes(id) || Object.hasOwn(notes, id);

const decidedIn = (report: Report, { dismissed, confirmed, notes }: Pick<View, 'dismissed' | 'confirmed' | 'notes'>) =>
  knownAgain(report, { dismissed, confirmed, notes });

/** What was found without the engine is not taken back because the engine led astray; its rendering is still shown. */
const notWorse = (before: Report, now: Report): Report =>
  TRUST[now.verdict] < TRUST[before.verdict] ? { ...before, ...(now.gloss ? { gloss: now.gloss } : {}) } : now;

interface Merged {
  readonly report: Report;
  /** The selected flag is there still, though the sharper report has it no longer. */
  readonly lost: boolean;
}

function mergedInto({ report: old, view }: Comparison, now: Report, selected?: Finding): Merged {
  const known = recognised(old.findings, now.findings);
  const lost = selected !== undefined && !known.has(selected) && !isWorkedOn(view, selected.id);
  const kept = old.findings.flatMap((one): Finding[] => {
    const again = known.get(one);
    if (again) return [{ ...again, id: one.id }];
    return one === selected || isWorkedOn(view, one.id) ? [one] : [];
  });
  const familiar = new Set(known.values());
  const fresh = named(
    now.findings.filter((one) => !familiar.has(one)),
    kept,
  );
  return { report: { ...now, findings: fresh.reduce(placed, kept) }, lost };
}

/** Behind the last that is at least as serious. */
function placed(findings: readonly Finding[], fresh: Finding): Finding[] {
  const at = findings.findLastIndex(({ severity }) => RANK[severity] >= RANK[fresh.severity]) + 1;
  return [...findings.slice(0, at), fresh, ...findings.slice(at)];
}

/** Named by what they are: the same however much of the original the engine had rendered, so that decisions keep. */
function named(fresh: readonly Finding[], kept: readonly Finding[]): Finding[] {
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
