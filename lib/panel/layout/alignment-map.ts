/**
 * Computes the geometry of the alignment map: both texts to scale, one above the other, and the ribbons between. It
 * draws nothing.
 */
import type { Finding, FindingKind, Link, ReportSide, Side } from '../../core';
import { getReaderPosition, type ReaderPosition, type ReportIndex, selectSegments } from '../../report';

/** One rectangle of a row, in units of the drawing. */
export interface MapCell {
  readonly side: Side;
  readonly x: number;
  readonly width: number;
}

/** Corresponding passages, or one without a counterpart: one stop for the keyboard and the pointer. */
export interface MapUnit {
  readonly cells: readonly MapCell[];
  /** The corners of the ribbon, upper row first. One end is a point where nothing corresponds. */
  readonly ribbon: string;
  readonly middle: number;
  /** Where nothing corresponds, a line from the passage's middle to the place where its counterpart is missing. */
  readonly thread?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly kind?: FindingKind;
  readonly finding?: string;
  readonly linked: boolean;
  readonly place: ReaderPosition;
  readonly translation: readonly string[];
  readonly original: readonly string[];
}

/** All units of a map in the order of the links, and its width in units of the drawing. */
export interface MapLayout {
  readonly width: number;
  readonly units: readonly MapUnit[];
}

/** Vertical positions and height of the two rows, in units of the drawing. The ribbons are between them. */
export const MAP_ROWS = { translation: 14, original: 62, height: 10 } as const;

/** The least width of a passage with a finding, which holds the glyph of its kind. */
const MIN_FLAGGED_WIDTH = 11;
const BLOCK_GAP = 2;

interface UnitDraft {
  readonly translation: string[];
  readonly original: string[];
  readonly finding?: Finding;
  readonly key: string;
}

interface CellDraft {
  readonly unit: number;
  readonly block: number;
  readonly characters: number;
  readonly least: number;
}

/** Computes the map of a report for a drawing of the given width; passages of `findings` are marked. */
export function buildMapLayout(index: ReportIndex, findings: readonly Finding[], width: number): MapLayout {
  const drafts = mergeNeighborDrafts(buildUnitDrafts(index, findings));
  const translation = buildCells(index, 'translation', drafts, width);
  const original = buildCells(index, 'original', drafts, width);
  const ends = { translation: 0, original: 0 };
  const units = drafts.map((draft, at): MapUnit => {
    const upper = translation.get(at) ?? [];
    const lower = original.get(at) ?? [];
    const [top, bottom] = [computeExtent(upper, ends.translation), computeExtent(lower, ends.original)];
    ends.translation = Math.max(ends.translation, top.to);
    ends.original = Math.max(ends.original, bottom.to);
    return buildUnit(index, draft, [...upper, ...lower], top, bottom);
  });
  return { width, units };
}

/** Turns links into units. Consecutive links between the same paragraphs, or with the same finding, become one unit. */
function buildUnitDrafts(index: ReportIndex, findings: readonly Finding[]): UnitDraft[] {
  const flagged = new Map<string, Finding>();
  for (const finding of [...findings].reverse())
    for (const id of [...finding.translation, ...finding.original]) flagged.set(id, finding);
  const drafts: UnitDraft[] = [];
  for (const link of index.report.links) {
    const finding = [...link.translation, ...link.original].map((id) => flagged.get(id)).find((found) => found);
    const key = finding?.id ?? toBlocksKey(index, link);
    const last = drafts.at(-1);
    if (last?.key === key) {
      last.translation.push(...link.translation);
      last.original.push(...link.original);
    } else drafts.push({ translation: [...link.translation], original: [...link.original], finding, key });
  }
  return drafts;
}

/** The most units that can be told apart in a narrow panel. */
const MAX_UNITS = 120;

/** Merges consecutive units that correspond in a very long article, where they would be too thin to see. */
function mergeNeighborDrafts(drafts: readonly UnitDraft[]): UnitDraft[] {
  const groupSize = Math.ceil(drafts.length / MAX_UNITS);
  if (groupSize === 1) return [...drafts];
  const merged: UnitDraft[] = [];
  let runLength = 0;
  for (const draft of drafts) {
    const last = merged.at(-1);
    runLength = last && canMergeDraft(last) && canMergeDraft(draft) && runLength < groupSize ? runLength + 1 : 1;
    if (runLength === 1 || !last)
      merged.push({ ...draft, translation: [...draft.translation], original: [...draft.original] });
    else {
      last.translation.push(...draft.translation);
      last.original.push(...draft.original);
    }
  }
  return merged;
}

const canMergeDraft = (draft: UnitDraft): boolean =>
  !draft.finding && draft.translation.length > 0 && draft.original.length > 0 && !draft.key.endsWith('/moved');

function toBlocksKey(index: ReportIndex, link: Link): string {
  const joinBlocks = (side: Side): string =>
    [...new Set(selectSegments(index, side, link[side]).map((segment) => segment.block))].join();
  return `${joinBlocks('translation')}/${joinBlocks('original')}${link.moved ? '/moved' : ''}`;
}

interface PlacedCell extends MapCell {
  readonly unit: number;
}

function buildCells(
  index: ReportIndex,
  side: Side,
  drafts: readonly UnitDraft[],
  width: number,
): Map<number, PlacedCell[]> {
  const cellDrafts = buildCellDrafts(index.report[side], side, drafts);
  const gap = cellDrafts.length > width / 8 ? 0.5 : BLOCK_GAP;
  const gaps = cellDrafts.filter((cellDraft, at) => at > 0 && cellDraft.block !== cellDrafts[at - 1]?.block).length;
  const innerGaps = cellDrafts.length - 1 - gaps;
  const availableWidth = Math.max(0, width - gaps * gap - innerGaps * (gap / 2));
  const widths = computeWidths(cellDrafts, availableWidth);
  const cells = new Map<number, PlacedCell[]>();
  let x = 0;
  cellDrafts.forEach((cellDraft, at) => {
    const previous = cellDrafts[at - 1];
    x += previous ? (previous.block === cellDraft.block ? gap / 2 : gap) : 0;
    const cell = { side, unit: cellDraft.unit, x: roundCoordinate(x), width: roundCoordinate(widths[at] ?? 0) };
    x += widths[at] ?? 0;
    cells.set(cellDraft.unit, [...(cells.get(cellDraft.unit) ?? []), cell]);
  });
  return cells;
}

function buildCellDrafts(from: ReportSide, side: Side, drafts: readonly UnitDraft[]): CellDraft[] {
  const unitOfSegment = new Map(drafts.flatMap((draft, at) => draft[side].map((id) => [id, at] as const)));
  const cellDrafts: CellDraft[] = [];
  for (const segment of from.segments) {
    const unit = unitOfSegment.get(segment.id);
    if (unit === undefined) continue;
    const characters = Math.max(1, segment.end - segment.start);
    const last = cellDrafts.at(-1);
    if (last?.unit === unit && (last.block === segment.block || drafts.length > MAX_UNITS)) {
      cellDrafts[cellDrafts.length - 1] = { ...last, characters: last.characters + characters };
    } else
      cellDrafts.push({ unit, block: segment.block, characters, least: drafts[unit]?.finding ? MIN_FLAGGED_WIDTH : 1 });
  }
  return cellDrafts;
}

/** Widths to scale, but none below its least width. Where even those do not fit, all are reduced by the same factor. */
function computeWidths(cellDrafts: readonly CellDraft[], availableWidth: number): number[] {
  const least = cellDrafts.reduce((sum, cellDraft) => sum + cellDraft.least, 0);
  if (least >= availableWidth)
    return cellDrafts.map((cellDraft) => (cellDraft.least * availableWidth) / Math.max(least, 1));
  const fixed = new Set<CellDraft>();
  for (;;) {
    const flexible = cellDrafts.filter((cellDraft) => !fixed.has(cellDraft));
    const characters = flexible.reduce((sum, cellDraft) => sum + cellDraft.characters, 0);
    const remaining = availableWidth - [...fixed].reduce((sum, cellDraft) => sum + cellDraft.least, 0);
    const scale = remaining / Math.max(characters, 1);
    const tooNarrow = flexible.filter((cellDraft) => cellDraft.characters * scale < cellDraft.least);
    if (tooNarrow.length === 0) {
      return cellDrafts.map((cellDraft) => (fixed.has(cellDraft) ? cellDraft.least : cellDraft.characters * scale));
    }
    for (const cellDraft of tooNarrow) fixed.add(cellDraft);
  }
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly empty: boolean;
}

/** The horizontal extent of cells. Where a side has none, it is a point behind the cells before it. */
function computeExtent(cells: readonly MapCell[], end: number): Extent {
  if (cells.length === 0) return { from: end + BLOCK_GAP / 2, to: end + BLOCK_GAP / 2, empty: true };
  return {
    from: Math.min(...cells.map((cell) => cell.x)),
    to: Math.max(...cells.map((cell) => cell.x + cell.width)),
    empty: false,
  };
}

function buildUnit(
  index: ReportIndex,
  draft: UnitDraft,
  cells: readonly PlacedCell[],
  top: Extent,
  bottom: Extent,
): MapUnit {
  const y1 = MAP_ROWS.translation + MAP_ROWS.height;
  const y2 = MAP_ROWS.original;
  const side: Side = draft.translation.length > 0 ? 'translation' : 'original';
  const block = selectSegments(index, side, draft[side])[0]?.block ?? 0;
  return {
    cells: cells.map(({ side: row, x, width }) => ({ side: row, x, width })),
    ribbon: `${roundCoordinate(top.from)},${y1} ${roundCoordinate(top.to)},${y1} ${roundCoordinate(bottom.to)},${y2} ${roundCoordinate(bottom.from)},${y2}`,
    thread: buildThread(top, bottom),
    middle: roundCoordinate((top.from + top.to + bottom.from + bottom.to) / 4),
    kind: draft.finding?.kind,
    finding: draft.finding?.id,
    linked: !top.empty && !bottom.empty,
    place: getReaderPosition(index, side, block),
    translation: draft.translation,
    original: draft.original,
  };
}

function buildThread(top: Extent, bottom: Extent): MapUnit['thread'] {
  if (top.empty === bottom.empty) return undefined;
  const middle = (extent: Extent): number => roundCoordinate((extent.from + extent.to) / 2);
  return {
    x1: middle(top),
    y1: MAP_ROWS.translation + (top.empty ? 0 : MAP_ROWS.height),
    x2: middle(bottom),
    y2: MAP_ROWS.original + (bottom.empty ? MAP_ROWS.height : 0),
  };
}

const roundCoordinate = (value: number): number => Math.round(value * 100) / 100;
