/** Turns the pages of a PDF into columns of lines, in the order in which they are read. */
import {
  computeOverlap,
  countLetters,
  type Fragment,
  findMostCommon,
  groupFragments,
  isRightToLeft,
  roundSize,
} from './fragments';
import type { PdfPage } from './pdf-text';
import { type PlacedItem, placeItems } from './place-items';
import { writeLine } from './write-line';

// Finds the columns of a page and puts them in the order in which they are read.

/** Fragments that stand below one another, in one column or across the page. */
export type PageColumn = readonly Fragment[];

/** Least room between columns, in sizes of the text. */
const GUTTER = 0.7;
/** Fewest lines that a column has. */
const MIN_LINES = 3;
/** Least length of a column's lines, in sizes of the text. */
const MIN_WIDTH = 10;
/** How many splits a page is worked on with; no page in print has so many columns. */
const MAX_DEPTH = 12;

interface Split {
  readonly above: PageColumn;
  readonly left: PageColumn;
  readonly right: PageColumn;
  readonly below: PageColumn;
  readonly lines: number;
}

/** Groups fragments that stand on one line. */
export function groupRows(fragments: PageColumn): readonly PageColumn[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && computeOverlap(row[0]!, fragment) > 0.5) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** How many lines there are of these widths: none where most are much shorter than the longest, as a table's cells are. */
function countFullLines(widths: readonly number[], size: number): number {
  const sorted = [...widths].sort((a, b) => a - b);
  const long = sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0;
  const full = sorted.filter((width) => width > 0.6 * long).length;
  return sorted.length >= MIN_LINES && long >= MIN_WIDTH * size && full * 2 >= sorted.length ? sorted.length : 0;
}

/**
 * How many lines of text a part of a page has. Its fragments are lines where it has several columns; where it is one,
 * with wide spaces in lines that are spread to its edges, only whole rows are.
 */
function countTextLines(part: PageColumn, size: number): number {
  const rows = groupRows(part).map((row) => Math.max(...row.map(({ right }) => right)) - row[0]!.x);
  const pieces = part.map(({ x, right }) => right - x);
  return Math.max(countFullLines(rows, size), countFullLines(pieces, size));
}

/** Edges at which several lines begin or end: columns lie beside them. */
function listEdges(fragments: PageColumn): readonly number[] {
  const counts = new Map<number, number>();
  const count = (x: number): unknown => counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  for (const { x } of fragments) count(x);
  return [...counts]
    .filter(([x, times]) => times + (counts.get(x - 1) ?? 0) + (counts.get(x + 1) ?? 0) >= MIN_LINES)
    .map(([x]) => x)
    .sort((a, b) => a - b);
}

/** The most lines that stand to both sides of a strip that nothing crosses. */
function findSplitAt(fragments: PageColumn, from: number, to: number, size: number): Split | undefined {
  const blockers = fragments.filter(({ x, right }) => x < to && right > from).map(({ y }) => y);
  const bounds = [-Infinity, ...blockers.sort((a, b) => a - b), Infinity];
  let best: Split | undefined;
  for (let at = 1; at < bounds.length; at++) {
    const [top, bottom] = [bounds[at - 1]!, bounds[at]!];
    const inside = fragments.filter(({ y }) => y > top && y < bottom);
    const left = inside.filter(({ right }) => right <= from);
    const right = inside.filter(({ x }) => x >= to);
    if (left.length < MIN_LINES || right.length < MIN_LINES) continue;
    const lines = [countTextLines(left, size), countTextLines(right, size)];
    if (lines.includes(0) || !isBeside(left, right)) continue;
    const sum = lines[0]! + lines[1]!;
    if (best && best.lines >= sum) continue;
    const used = new Set([...left, ...right]);
    const rest = fragments.filter((one) => !used.has(one));
    const edge = Math.min(left[0]!.y, right[0]!.y);
    best = {
      above: rest.filter(({ y }) => y < edge),
      left,
      right,
      below: rest.filter(({ y }) => y >= edge),
      lines: sum,
    };
  }
  return best;
}

/** Whether two columns share half the height of the shorter one. */
function isBeside(left: PageColumn, right: PageColumn): boolean {
  const [a, b, c, d] = [left[0]!.y, left.at(-1)!.y, right[0]!.y, right.at(-1)!.y];
  return Math.min(b, d) - Math.max(a, c) >= 0.5 * Math.min(b - a, d - c);
}

function findSplit(fragments: PageColumn, size: number): Split | undefined {
  let best: Split | undefined;
  for (const edge of listEdges(fragments)) {
    const split = findSplitAt(fragments, edge - GUTTER * size - 1, edge - 1, size);
    if (split && (!best || split.lines > best.lines)) best = split;
  }
  return best;
}

/** Orders the fragments of a page, which come from top to bottom. `isFromRight`: the right column is read first. */
export function sortColumns(
  fragments: PageColumn,
  size: number,
  isFromRight: boolean,
  depth = 0,
): readonly PageColumn[] {
  if (fragments.length === 0) return [];
  const split = depth < MAX_DEPTH && fragments.length >= 2 * MIN_LINES ? findSplit(fragments, size) : undefined;
  if (!split) return [fragments];
  const { above, left, right, below } = split;
  const columns = isFromRight ? [right, left] : [left, right];
  return [above, ...columns, below].flatMap((part) => sortColumns(part, size, isFromRight, depth + 1));
}

/** The part of a page's height at its top and its bottom in which such lines stand. */
const ZONE = 0.14;

interface EdgePage {
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

interface EdgeLine {
  readonly page: number;
  readonly fragment: Fragment;
  /** Its text without the figures, which change from page to page. */
  readonly words: string;
  /** From the edge of the page. */
  readonly distance: number;
}

/** A number and nothing else but signs, perhaps of how many: 7, – 7 –, 7/12. */
const PAGE_NUMBER = /^[^\p{L}\p{N}]{0,3}\p{Nd}{1,4}(?: ?[/|] ?\p{Nd}{1,4})?[^\p{L}\p{N}]{0,3}$/u;

/** Lines near one edge of a page, the outermost first. */
function listEdgeLines({ height, fragments }: EdgePage, page: number, edge: 'top' | 'bottom'): readonly EdgeLine[] {
  return fragments
    .map((fragment): EdgeLine => {
      const distance = edge === 'top' ? fragment.y : height - fragment.y;
      const words = writeLine(fragment.items, fragment).replace(/\p{Nd}+/gu, '#');
      return { page, fragment, words, distance };
    })
    .filter(({ distance }) => distance < ZONE * height)
    .sort((a, b) => a.distance - b.distance || a.fragment.x - b.fragment.x);
}

/** Whether another page has the same words in the same place. Left and right pages may differ in where they stand across. */
const isRepeated = (line: EdgeLine, all: ReadonlyMap<string, readonly EdgeLine[]>): boolean =>
  (all.get(line.words) ?? []).some(
    (other) => other.page !== line.page && Math.abs(other.distance - line.distance) < 0.5 * line.fragment.size,
  );

/** The fragments that are no part of the text. Goes inwards from each edge as far as lines are such. */
export function findRunningLines(pages: readonly EdgePage[]): ReadonlySet<Fragment> {
  const found = new Set<Fragment>();
  for (const edge of ['top', 'bottom'] as const) {
    const lines = pages.map((page, number) => listEdgeLines(page, number, edge));
    const byWords = new Map<string, EdgeLine[]>();
    for (const line of lines.flat()) {
      const same = byWords.get(line.words);
      if (same) same.push(line);
      else byWords.set(line.words, [line]);
    }
    for (const ofPage of lines) for (const line of takeOutermost(ofPage, byWords)) found.add(line.fragment);
  }
  return found;
}

function takeOutermost(lines: readonly EdgeLine[], all: ReadonlyMap<string, readonly EdgeLine[]>): readonly EdgeLine[] {
  const isOutside = (line: EdgeLine): boolean =>
    isRepeated(line, all) || PAGE_NUMBER.test(writeLine(line.fragment.items, line.fragment));
  const inner = lines.find((line) => !isOutside(line));
  // On the line of what is text nothing is a running head, such as a figure in a table at the top of a page.
  const limit = inner ? inner.distance - 0.5 * inner.fragment.size : Infinity;
  return lines.filter((line) => line.distance < limit && isOutside(line));
}

/** How many times as large as the text around it an initial is. */
const LARGER = 1.7;

const isInitial = (item: PlacedItem, size: number): boolean =>
  item.size >= LARGER * size && /^[\p{Ps}\p{Pi}\p{Po}"]?\p{L}\p{M}?$/u.test(item.text.trim());

/** The first pieces of the lines beside an initial, the topmost first. */
function findLinesBeside(cap: PlacedItem, items: readonly PlacedItem[]): readonly PlacedItem[] {
  const beside = items.filter(
    (item) =>
      item !== cap &&
      countLetters(item) > 0 &&
      item.size * LARGER <= cap.size &&
      item.x >= cap.right - 0.1 * cap.size &&
      item.x <= cap.right + 0.6 * cap.size &&
      item.y <= cap.y + 0.15 * cap.size &&
      item.y >= cap.y - cap.size,
  );
  const firsts = new Map<number, PlacedItem>();
  for (const item of beside) {
    const first = firsts.get(item.y);
    if (!first || item.x < first.x) firsts.set(item.y, item);
  }
  return [...firsts.values()].sort((a, b) => a.y - b.y);
}

/** Joins initials with the lines beside them, which then begin where the initial does. */
export function joinDropCaps(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const size = findMostCommon(items, (item) => roundSize(item.size), countLetters) ?? 0;
  const changed = new Map<PlacedItem, PlacedItem | undefined>();
  for (const cap of items.filter((item) => isInitial(item, size))) {
    const [first, ...others] = findLinesBeside(cap, items);
    if (!first || others.length === 0) continue;
    changed.set(cap, undefined);
    changed.set(first, { ...first, text: cap.text.trim() + first.text, x: cap.x });
    for (const other of others) changed.set(other, { ...other, x: cap.x });
  }
  return items.flatMap((item) => (changed.has(item) ? (changed.get(item) ?? []) : item));
}

export interface Line {
  readonly text: string;
  /** Where it begins and ends in reading direction, from the column's edge at which lines begin. */
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Where the cells of a table's row begin; one for an ordinary line. */
  readonly cells: readonly number[];
}

/** The lines of one column, from top to bottom. */
export interface LineColumn {
  readonly page: number;
  readonly lines: readonly Line[];
  /** The length of its full lines. */
  readonly width: number;
}

export interface PrintedText {
  readonly columns: readonly LineColumn[];
  /** Lines of footnotes, in order. */
  readonly notes: readonly LineColumn[];
  /** The size of most of its letters. */
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
  /** What was left out: heads, feet and numbers of pages. */
  readonly running: readonly string[];
}

/** Smaller than the text, as footnotes are. */
const NOTE_SIZE = 0.93;
const NOTE_MARK = /^(?:[[(]?\d{1,3}[\])]?|[*†‡§]{1,3})(?=\D|$)/;

interface OpenPage {
  readonly number: number;
  readonly height: number;
  readonly width: number;
  readonly fragments: readonly Fragment[];
}

function openPage(page: PdfPage, number: number): OpenPage {
  const { items, isTurned } = placeItems(page);
  const [width, height] = isTurned ? [page.height, page.width] : [page.width, page.height];
  return { number, width, height, fragments: groupFragments(joinDropCaps(items)) };
}

const getMark = (text: string): string | undefined => NOTE_MARK.exec(text)?.[0].replace(/[^\d*†‡§]/g, '');

/** Lines at the foot of a column that are smaller than the text and begin with a mark. */
function findNoteRows(rows: readonly PageColumn[], size: number): readonly PageColumn[] {
  let from = rows.length;
  while (from > 0 && rows[from - 1]!.every((fragment) => fragment.size <= NOTE_SIZE * size)) from--;
  const isNote = (row: PageColumn): boolean => {
    const [first] = row;
    if (!first) return false;
    const items = first.items.filter((item) => countLetters(item) > 0);
    return getMark(writeLine(items, { y: first.y, size: Infinity })) !== undefined;
  };
  while (from < rows.length && !isNote(rows[from]!)) from++;
  return rows.slice(from);
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly isFromRight: boolean;
}

function buildLine(row: PageColumn, frame: Frame, notes: ReadonlySet<string>): Line {
  const items = row.flatMap((fragment) => fragment.items);
  const shown = items.filter((item) => countLetters(item) > 0);
  const size = findMostCommon(shown, (item) => roundSize(item.size), countLetters) ?? 1;
  const y =
    findMostCommon(
      shown.filter((item) => roundSize(item.size) === size),
      (item) => item.y,
      countLetters,
    ) ?? 0;
  const [left, right] = [Math.min(...row.map((one) => one.x)), Math.max(...row.map((one) => one.right))];
  const place = (from: number, to: number): number => (frame.isFromRight ? frame.right - to : from - frame.left);
  return {
    text: writeLine(items, { y, size }, notes),
    start: place(left, right),
    end: frame.isFromRight ? frame.right - left : right - frame.left,
    y,
    size,
    font: findMostCommon(shown, (item) => item.font, countLetters) ?? '',
    cells: row.map((one) => place(one.x, one.right)).sort((a, b) => a - b),
  };
}

function buildColumn(
  page: number,
  rows: readonly PageColumn[],
  isFromRight: boolean,
  marks: ReadonlySet<string>,
): LineColumn {
  const fragments = rows.flat();
  const frame = {
    left: Math.min(...fragments.map(({ x }) => x)),
    right: Math.max(...fragments.map(({ right }) => right)),
    isFromRight,
  };
  const lines = rows.map((row) => buildLine(row, frame, marks)).filter(({ text }) => text !== '');
  return { page, lines, width: frame.right - frame.left };
}

/** The marks by which the text leads to the footnotes of its page. */
const listMarks = (notes: readonly PageColumn[]): ReadonlySet<string> =>
  new Set(
    notes.flatMap(([first]) => {
      const mark = first && getMark(writeLine(first.items, { y: first.y, size: Infinity }));
      return mark ? [mark] : [];
    }),
  );

/** Builds columns of lines of all pages. Never fails: pages without text give none. */
export function buildLines(pages: readonly PdfPage[]): PrintedText {
  const open = pages.map((page, at) => openPage(page, at + 1));
  const all: PlacedItem[] = open.flatMap(({ fragments }) => fragments.flatMap(({ items }) => items));
  const size = findMostCommon(all, (item) => roundSize(item.size), countLetters) ?? 1;
  const running = findRunningLines(open);
  const columns: LineColumn[] = [];
  const notes: LineColumn[] = [];
  for (const { number, fragments } of open) {
    const text = fragments.filter((fragment) => !running.has(fragment));
    const isFromRight = isRightToLeft(text.flatMap(({ items }) => items));
    const ordered = sortColumns(text, size, isFromRight).map(groupRows);
    const noteRows = ordered.map((rows) => findNoteRows(rows, size));
    const marks = listMarks(noteRows.flat());
    ordered.forEach((rows, at) => {
      const ofNotes = noteRows[at]!;
      const ofText = rows.slice(0, rows.length - ofNotes.length);
      if (ofText.length > 0) columns.push(buildColumn(number, ofText, isFromRight, marks));
      if (ofNotes.length > 0) notes.push(buildColumn(number, ofNotes, isFromRight, new Set()));
    });
  }
  return {
    columns,
    notes,
    size,
    font: findMostCommon(all, (item) => item.font, countLetters) ?? '',
    running: [...running].map((fragment) => writeLine(fragment.items, fragment)),
  };
}
