/** Turns the pages of a PDF into columns of lines, in the order in which they are read. */
import { joinDropCaps } from './drop-caps';
import { countLetters, type Fragment, findMostCommon, groupFragments, isRightToLeft, roundSize } from './fragments';
import type { PdfPage } from './pdf-text';
import { type PlacedItem, placeItems } from './place-items';
import { findRunningLines } from './running-lines';
import { groupRows, type PageColumn, sortColumns } from './sort-columns';
import { writeLine } from './write-line';

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
