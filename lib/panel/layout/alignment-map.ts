/** The map's geometry: both texts to scale, one above the other, and what ties them together. Plain numbers. */
import type { Finding, FindingKind, Link, ReportSide, Side } from '../../core';
import { getReaderPosition, type ReaderPosition, type ReportIndex, selectSegments } from '../../report';

/** A stretch of one row, in the drawing's units. */
export interface Cell {
  readonly side: Side;
  readonly x: number;
  readonly width: number;
}

/** Passages that belong together, or one that stands alone: what is walked, hovered and clicked as one. */
export interface Unit {
  readonly cells: readonly Cell[];
  /** Corners of the ribbon, upper row first; its lower or upper end is a point where nothing corresponds. */
  readonly ribbon: string;
  readonly middle: number;
  /** Where nothing corresponds: from the passage's middle to the place where it would stand. */
  readonly thread?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly kind?: FindingKind;
  readonly finding?: string;
  readonly linked: boolean;
  readonly place: ReaderPosition;
  readonly translation: readonly string[];
  readonly original: readonly string[];
}

export interface MapLayout {
  readonly width: number;
  readonly units: readonly Unit[];
}

/** Heights of the drawing: rows of blocks with the ribbons' band between. */
export const ROWS = { translation: 14, original: 62, height: 10 } as const;

/** A flagged passage is never drawn narrower than its glyph. */
const FLAGGED = 11;
const GAP = 2;

interface Draft {
  readonly translation: string[];
  readonly original: string[];
  readonly finding?: Finding;
  readonly key: string;
}

interface Stretch {
  readonly unit: number;
  readonly block: number;
  readonly characters: number;
  readonly least: number;
}

export function layoutMap(index: ReportIndex, findings: readonly Finding[], width: number): MapLayout {
  const drafts = coarser(draftsOf(index, findings));
  const translation = cellsOf(index, 'translation', drafts, width);
  const original = cellsOf(index, 'original', drafts, width);
  const ends = { translation: 0, original: 0 };
  const units = drafts.map((draft, at): Unit => {
    const upper = translation.get(at) ?? [];
    const lower = original.get(at) ?? [];
    const [top, bottom] = [extent(upper, ends.translation), extent(lower, ends.original)];
    ends.translation = Math.max(ends.translation, top.to);
    ends.original = Math.max(ends.original, bottom.to);
    return unitOf(index, draft, [...upper, ...lower], top, bottom);
  });
  return { width, units };
}

/** Links become units; neighbours that tie the same paragraphs, or share a flag, are drawn as one. */
function draftsOf(index: ReportIndex, findings: readonly Finding[]): Draft[] {
  const flagged = new Map<string, Finding>();
  for (const finding of [...findings].reverse())
    for (const id of [...finding.translation, ...finding.original]) flagged.set(id, finding);
  const drafts: Draft[] = [];
  for (const link of index.report.links) {
    const finding = [...link.translation, ...link.original].map((id) => flagged.get(id)).find((found) => found);
    const key = finding?.id ?? blocksKey(index, link);
    const last = drafts.at(-1);
    if (last?.key === key) {
      last.translation.push(...link.translation);
      last.original.push(...link.original);
    } else drafts.push({ translation: [...link.translation], original: [...link.original], finding, key });
  }
  return drafts;
}

/** As many blocks as can still be told apart in the narrow panel. */
const MANY = 120;

/** In a very long article neighbouring passages that correspond are drawn as one: they would be hairs. */
function coarser(drafts: readonly Draft[]): Draft[] {
  const each = Math.ceil(drafts.length / MANY);
  if (each === 1) return [...drafts];
  const merged: Draft[] = [];
  let run = 0;
  for (const draft of drafts) {
    const last = merged.at(-1);
    run = last && joinable(last) && joinable(draft) && run < each ? run + 1 : 1;
    if (run === 1 || !last)
      merged.push({ ...draft, translation: [...draft.translation], original: [...draft.original] });
    else {
      last.translation.push(...draft.translation);
      last.original.push(...draft.original);
    }
  }
  return merged;
}

const joinable = (draft: Draft): boolean =>
  !draft.finding && draft.translation.length > 0 && draft.original.length > 0 && !draft.key.endsWith('/moved');

function blocksKey(index: ReportIndex, link: Link): string {
  const blocks = (side: Side): string =>
    [...new Set(selectSegments(index, side, link[side]).map((s) => s.block))].join();
  return `${blocks('translation')}/${blocks('original')}${link.moved ? '/moved' : ''}`;
}

interface PlacedCell extends Cell {
  readonly unit: number;
}

function cellsOf(index: ReportIndex, side: Side, drafts: readonly Draft[], width: number): Map<number, PlacedCell[]> {
  const stretches = stretchesOf(index.report[side], side, drafts);
  const gap = stretches.length > width / 8 ? 0.5 : GAP;
  const gaps = stretches.filter((stretch, at) => at > 0 && stretch.block !== stretches[at - 1]?.block).length;
  const joints = stretches.length - 1 - gaps;
  const room = Math.max(0, width - gaps * gap - joints * (gap / 2));
  const widths = shares(stretches, room);
  const cells = new Map<number, PlacedCell[]>();
  let x = 0;
  stretches.forEach((stretch, at) => {
    const before = stretches[at - 1];
    x += before ? (before.block === stretch.block ? gap / 2 : gap) : 0;
    const cell = { side, unit: stretch.unit, x: round(x), width: round(widths[at] ?? 0) };
    x += widths[at] ?? 0;
    cells.set(stretch.unit, [...(cells.get(stretch.unit) ?? []), cell]);
  });
  return cells;
}

function stretchesOf(from: ReportSide, side: Side, drafts: readonly Draft[]): Stretch[] {
  const unitOfSegment = new Map(drafts.flatMap((draft, at) => draft[side].map((id) => [id, at] as const)));
  const stretches: Stretch[] = [];
  for (const segment of from.segments) {
    const unit = unitOfSegment.get(segment.id);
    if (unit === undefined) continue;
    const characters = Math.max(1, segment.end - segment.start);
    const last = stretches.at(-1);
    if (last?.unit === unit && (last.block === segment.block || drafts.length > MANY)) {
      stretches[stretches.length - 1] = { ...last, characters: last.characters + characters };
    } else stretches.push({ unit, block: segment.block, characters, least: drafts[unit]?.finding ? FLAGGED : 1 });
  }
  return stretches;
}

/** To scale, but none below its least width; where even those do not fit, all are squeezed alike. */
function shares(stretches: readonly Stretch[], room: number): number[] {
  const least = stretches.reduce((sum, stretch) => sum + stretch.least, 0);
  if (least >= room) return stretches.map((stretch) => (stretch.least * room) / Math.max(least, 1));
  const fixed = new Set<Stretch>();
  for (;;) {
    const free = stretches.filter((stretch) => !fixed.has(stretch));
    const characters = free.reduce((sum, stretch) => sum + stretch.characters, 0);
    const left = room - [...fixed].reduce((sum, stretch) => sum + stretch.least, 0);
    const scale = left / Math.max(characters, 1);
    const narrow = free.filter((stretch) => stretch.characters * scale < stretch.least);
    if (narrow.length === 0) {
      return stretches.map((stretch) => (fixed.has(stretch) ? stretch.least : stretch.characters * scale));
    }
    for (const stretch of narrow) fixed.add(stretch);
  }
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly empty: boolean;
}

/** Where a side has nothing, the ribbon comes to a point behind what stood before. */
function extent(cells: readonly Cell[], end: number): Extent {
  if (cells.length === 0) return { from: end + GAP / 2, to: end + GAP / 2, empty: true };
  return {
    from: Math.min(...cells.map((cell) => cell.x)),
    to: Math.max(...cells.map((cell) => cell.x + cell.width)),
    empty: false,
  };
}

function unitOf(index: ReportIndex, draft: Draft, cells: readonly PlacedCell[], top: Extent, bottom: Extent): Unit {
  const y1 = ROWS.translation + ROWS.height;
  const y2 = ROWS.original;
  const side: Side = draft.translation.length > 0 ? 'translation' : 'original';
  const block = selectSegments(index, side, draft[side])[0]?.block ?? 0;
  return {
    cells: cells.map(({ side: row, x, width }) => ({ side: row, x, width })),
    ribbon: `${round(top.from)},${y1} ${round(top.to)},${y1} ${round(bottom.to)},${y2} ${round(bottom.from)},${y2}`,
    thread: threadOf(top, bottom),
    middle: round((top.from + top.to + bottom.from + bottom.to) / 4),
    kind: draft.finding?.kind,
    finding: draft.finding?.id,
    linked: !top.empty && !bottom.empty,
    place: getReaderPosition(index, side, block),
    translation: draft.translation,
    original: draft.original,
  };
}

function threadOf(top: Extent, bottom: Extent): Unit['thread'] {
  if (top.empty === bottom.empty) return undefined;
  const middle = (extent: Extent): number => round((extent.from + extent.to) / 2);
  return {
    x1: middle(top),
    y1: ROWS.translation + (top.empty ? 0 : ROWS.height),
    x2: middle(bottom),
    y2: ROWS.original + (bottom.empty ? ROWS.height : 0),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
