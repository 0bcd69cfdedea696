/** Lays several translations of one original side by side: what each says, changed, left out or has more of. */
import { type Finding, MIN_SHOWN_CONFIDENCE } from '../core/finding';
import type { Report } from '../core/report';
import type { Segment } from '../core/segment';
import { buildReportIndex, findGapPosition } from '../report/passages';

/** What an edition has of a passage. `unsure`: the passage, or the whole edition, could not be lined up. */
export type CellState = 'said' | 'changed' | 'missing' | 'more' | 'unsure';

/** One edition's part of a passage. */
export interface EditionCell {
  readonly state: CellState;
  /** Ids of the edition's segments that correspond to the passage; those that it has more follow. */
  readonly segments: readonly string[];
  /** Ids of the edition's findings that the state rests on. */
  readonly findings: readonly string[];
}

/** A value that the editions do not agree on. */
export interface ValueGroup {
  /** As the texts state it, each way once; empty for editions that leave the value out. */
  readonly texts: readonly string[];
  /** Indexes of the editions that say so. The original is among them where it does. */
  readonly editions: readonly number[];
}

export interface EditionPassage {
  /** A segment of the original. Undefined for what editions have before its first. */
  readonly original?: string;
  /** A cell for each edition in their order; the original's own is left out (undefined). */
  readonly cells: readonly (EditionCell | undefined)[];
  /** Values of the passage that at least one edition changed, the most frequent first. */
  readonly values: readonly (readonly ValueGroup[])[];
  /** 0 where all agree with the original; else the share of the sure editions, with the original, outside the largest group. */
  readonly disagreement: number;
}

/** The index of an edition and its comparison with the original; undefined for the original itself. */
export type EditionReports = readonly (Report | undefined)[];

/**
 * Builds the table of an original's passages by editions, those first on which editions disagree most.
 * @param reports for each edition the report of comparing it with the original, which is the same in all; undefined for
 * the original's own place. At least one report.
 */
export function buildEditionTable(reports: EditionReports): EditionPassage[] {
  const columns = reports.map((report) => (report ? buildColumn(report) : undefined));
  const segments: readonly Segment[] = reports.find((report) => report !== undefined)?.original.segments ?? [];
  const rows: readonly (string | undefined)[] = [undefined, ...segments.map(({ id }) => id)];
  return rows
    .map((original) => buildPassage(original, columns))
    .filter(({ original, cells }) => original !== undefined || cells.some((cell) => cell?.state === 'more'))
    .sort((a, b) => b.disagreement - a.disagreement || countChanged(b) - countChanged(a));
}

const countChanged = ({ cells }: EditionPassage): number =>
  cells.filter((cell) => cell && cell.state !== 'said' && cell.state !== 'unsure').length;

/** What is known of one edition, by segments of the original; '' stands for before the first one. */
interface EditionColumn {
  readonly isSure: boolean;
  readonly linked: ReadonlyMap<string, readonly string[]>;
  readonly uncertain: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

function buildColumn(report: Report): EditionColumn {
  const index = buildReportIndex(report);
  const findings = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.confidence < MIN_SHOWN_CONFIDENCE) continue;
    const places = finding.original.length
      ? finding.original
      : [findGapPosition(index, finding.translation, 'original') ?? ''];
    for (const id of places) findings.set(id, [...(findings.get(id) ?? []), finding]);
  }
  const linked = new Map<string, readonly string[]>();
  const uncertain = new Set<string>();
  for (const link of report.links)
    for (const id of link.original) {
      linked.set(id, link.translation);
      // Nothing beside it, and no finding that says so: the rules held it back.
      if (link.translation.length === 0 && !findings.get(id)?.some(({ kind }) => kind === 'dropped')) uncertain.add(id);
    }
  return { isSure: report.verdict === 'compared', linked, uncertain, findings };
}

function buildPassage(original: string | undefined, columns: readonly (EditionColumn | undefined)[]): EditionPassage {
  const cells = columns.map((column) => (column ? buildCell(original ?? '', column) : undefined));
  const findings = columns.map((column, at) =>
    column && cells[at]?.state !== 'unsure' ? (column.findings.get(original ?? '') ?? []) : [],
  );
  const values = groupValues(findings, cells);
  return {
    ...(original === undefined ? {} : { original }),
    cells,
    values,
    disagreement: computeDisagreement(cells, findings),
  };
}

function buildCell(original: string, { isSure, linked, uncertain, findings }: EditionColumn): EditionCell {
  const here = findings.get(original) ?? [];
  const segments = linked.get(original) ?? [];
  if (!isSure || (here.length === 0 && uncertain.has(original))) return { state: 'unsure', segments, findings: [] };
  const more = here.filter(({ kind }) => kind === 'added').flatMap(({ translation }) => translation);
  return {
    state: chooseState(here, segments.length > 0 || original === ''),
    segments: [...new Set([...segments, ...more])],
    findings: here.map(({ id }) => id),
  };
}

/** The weightiest of what the findings say: nothing there, then something else there, then something beside it. */
function chooseState(findings: readonly Finding[], hasCounterpart: boolean): CellState {
  const hasKind = (wanted: Finding['kind']) => findings.some(({ kind }) => kind === wanted);
  if (hasKind('dropped') && !hasCounterpart) return 'missing';
  if (hasKind('altered') || hasKind('dropped')) return 'changed';
  return hasKind('added') ? 'more' : 'said';
}

/** What an edition makes of a passage, as a text that is equal for editions that make the same of it. */
function describeVariant(cell: EditionCell, findings: readonly Finding[]): string {
  if (cell.state !== 'changed') return cell.state;
  return findings
    .filter(({ kind }) => kind !== 'added')
    .map(({ kind, category, evidence }) =>
      JSON.stringify([
        kind,
        category,
        ...evidence.map((one) => (one.type === 'values' ? (one.translation?.value ?? null) : one.type)),
      ]),
    )
    .sort()
    .join();
}

function computeDisagreement(
  cells: readonly (EditionCell | undefined)[],
  findings: readonly (readonly Finding[])[],
): number {
  // The original says what it says.
  const sizes = new Map([['said', 1]]);
  for (const [at, cell] of cells.entries()) {
    if (!cell || cell.state === 'unsure') continue;
    const variant = describeVariant(cell, findings[at]!);
    sizes.set(variant, (sizes.get(variant) ?? 0) + 1);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return Math.round(1000 * (1 - Math.max(...sizes.values()) / all)) / 1000;
}

/** Groups editions by the values that they have in place of one of the original. */
function groupValues(
  findings: readonly (readonly Finding[])[],
  cells: readonly (EditionCell | undefined)[],
): ValueGroup[][] {
  const byOriginal = new Map<string, { texts: Set<string>; changed: Map<number, { text: string; value?: number }> }>();
  for (const [edition, list] of findings.entries())
    for (const { kind, evidence } of list) {
      if (kind !== 'altered') continue;
      for (const one of evidence) {
        if (one.type !== 'values' || !one.original) continue;
        const { kind: valueKind, value, currency, unit, text } = one.original;
        const key = JSON.stringify([valueKind, value, currency, unit]);
        const entry = byOriginal.get(key) ?? { texts: new Set(), changed: new Map() };
        entry.texts.add(text);
        entry.changed.set(edition, {
          text: one.translation?.text ?? '',
          ...(one.translation ? { value: one.translation.value } : {}),
        });
        byOriginal.set(key, entry);
      }
    }
  return [...byOriginal.values()].map(({ texts, changed }) => {
    const agreeing = cells.flatMap((cell, at) => {
      const isOriginal = cell === undefined;
      return isOriginal ||
        (!changed.has(at) && (cell.state === 'said' || cell.state === 'more' || cell.state === 'changed'))
        ? [at]
        : [];
    });
    const groups = new Map<string, { texts: Set<string>; editions: number[] }>();
    for (const [edition, { text, value }] of changed) {
      const group = groups.get(String(value)) ?? { texts: new Set(), editions: [] };
      if (text) group.texts.add(text);
      group.editions.push(edition);
      groups.set(String(value), group);
    }
    const all = [
      { texts: [...texts], editions: agreeing },
      ...[...groups.values()].map((group) => ({ texts: [...group.texts], editions: group.editions })),
    ];
    return all.sort((a, b) => b.editions.length - a.editions.length);
  });
}
