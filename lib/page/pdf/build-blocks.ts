/** Groups the lines of a PDF into paragraphs, headings, items and rows, across columns and pages. */
import type { Block } from '../../core';
import type { Line, LineColumn, PrintedText } from './build-lines';
import { countWords, joinLines } from './join-lines';
import { isUnspaced } from './repair-letters';

/** A block with what tells a heading or the title. */
export interface PrintedBlock {
  readonly block: Block;
  readonly size: number;
}

interface OpenBlock {
  readonly lines: Line[];
  readonly page: number;
  readonly isRow: boolean;
}

/** How much more room than between lines there is between paragraphs. */
const PARAGRAPH_GAP = 1.3;
/** In sizes of the letters. */
const INDENT = 0.7;
const MOST_INDENT = 5;
/** Room at a line's end, in sizes, in which a line that could be longer is not yet called short. */
const SLACK = 0.6;
const BULLET = /^[•‣◦▪▫■□●○–—*·►▶✓➤]\s|^\(?\d{1,2}[.)]\s/u;
const SENTENCE_END = /[.!?。！？؟۔।…:;؛"'”’»)\]]$/u;

/** How long the first word of a line is: all of it where nothing tells where that ends. */
function measureFirstWord(line: Line): number {
  const { text } = line;
  const length = isUnspaced(text[0]) ? 1 : text.includes(' ') ? text.indexOf(' ') : text.length;
  return ((line.end - line.start) * length) / Math.max(1, text.length);
}

/** Whether a line ends before its column does although the next one's first word had had room on it. */
function isShort(line: Line, next: Line, width: number): boolean {
  const room = width - line.end;
  const least = isUnspaced(line.text.at(-1)) ? 2.5 * line.size : SLACK * line.size;
  return room > measureFirstWord(next) + Math.max(least, 0.02 * width);
}

const isSameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size);

/** The distance between most lines of a column that follow one another in one size. */
function measureLeading({ lines }: LineColumn): number {
  const steps = lines
    .slice(1)
    .map((line, at) => ({ step: line.y - lines[at]!.y, isSame: isSameSize(line, lines[at]!), size: line.size }))
    .filter(({ step, isSame, size }) => isSame && step > 0 && step < 3 * size)
    .map(({ step, size }) => step / size)
    .sort((a, b) => a - b);
  // Between paragraphs there is more, between lines never less: of few lines the smaller half tells.
  return steps[Math.floor((steps.length - 1) / 3)] ?? 1.2;
}

/** Where the lines of a column begin that are not indented: the first place where two of them do. */
function measureStart({ lines }: LineColumn): number {
  const starts = lines.map(({ start }) => start).sort((a, b) => a - b);
  const slack = 0.3 * (lines[0]?.size ?? 0);
  return starts.find((start, at) => (starts[at + 1] ?? Infinity) - start <= slack) ?? starts[0] ?? 0;
}

const isIndented = (line: Line, start: number): boolean =>
  line.start - start > INDENT * line.size && line.start - start < MOST_INDENT * line.size;

/** Whether two lines of several cells belong to one table: a cell of each begins at the same place. */
const isSameTable = (a: Line | undefined, b: Line | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.cells.length > 1 &&
  b.cells.length > 1 &&
  a.cells.slice(1).some((x) => b.cells.slice(1).some((other) => Math.abs(x - other) < 0.4 * a.size));

interface ColumnMeasures {
  readonly leading: number;
  readonly start: number;
  readonly width: number;
}

/** Whether a line begins a new block, seen from the line above it. */
function isBeginning(line: Line, before: Line, { leading, start, width }: ColumnMeasures): boolean {
  if (!isSameSize(line, before)) return true;
  if (line.y - before.y > PARAGRAPH_GAP * leading * line.size) return true;
  if (BULLET.test(line.text)) return true;
  if (isIndented(line, start) && !isIndented(before, start)) return true;
  if (isShort(before, line, width)) return true;
  return line.font !== before.font && !SENTENCE_END.test(before.text) && isStandAlone(before, line);
}

/** Whether a line in another font is a heading above text, not the end of a passage in italics. */
const isStandAlone = (line: Line, next: Line): boolean => line.end < 0.6 * next.end;

/** Whether a block goes on in the next column: its last line is full, as the last line of a paragraph seldom is. */
function isContinued(block: OpenBlock, last: LineColumn, first: Line, next: ColumnMeasures): boolean {
  const line = block.lines.at(-1)!;
  if (block.isRow || first.cells.length > 1 || !isSameSize(line, first) || BULLET.test(first.text)) return false;
  if (isIndented(first, next.start)) return false;
  return !isShort(line, first, last.width);
}

function groupLines(columns: readonly LineColumn[]): readonly OpenBlock[] {
  const blocks: OpenBlock[] = [];
  let last: LineColumn | undefined;
  for (const column of columns) {
    const measures = { leading: measureLeading(column), start: measureStart(column), width: column.width };
    column.lines.forEach((line, at) => {
      const before = column.lines[at - 1];
      const open = blocks.at(-1);
      const isRow = isSameTable(line, before) || isSameTable(line, column.lines[at + 1]);
      const isNew =
        isRow ||
        open === undefined ||
        open.isRow ||
        (before ? isBeginning(line, before, measures) : last === undefined || !isContinued(open, last, line, measures));
      if (isNew) blocks.push({ lines: [line], page: column.page, isRow });
      else open.lines.push(line);
    });
    last = column;
  }
  return blocks;
}

/** Larger than the text, as headings are. */
const HEADING_SIZE = 1.12;
const MOST_HEADING = 250;

function determineKind(block: OpenBlock, text: string, printed: PrintedText): Pick<Block, 'kind' | 'role'> {
  if (block.isRow) return { kind: 'item', role: 'row' };
  const [line] = block.lines as [Line];
  if (BULLET.test(line.text)) return { kind: 'item' };
  const isLarge = line.size >= HEADING_SIZE * printed.size;
  const isSetOff =
    block.lines.length === 1 && line.font !== printed.font && line.size >= printed.size && !SENTENCE_END.test(text);
  return { kind: (isLarge || isSetOff) && text.length <= MOST_HEADING ? 'heading' : 'paragraph' };
}

/** Builds the blocks of a text in reading order, its footnotes last. */
export function buildBlocks(printed: PrintedText): readonly PrintedBlock[] {
  const columns = [...printed.columns, ...printed.notes];
  const words = countWords(columns.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const toBlock = (open: OpenBlock, isNote: boolean): PrintedBlock => {
    const text = joinLines(
      open.lines.map((line) => line.text),
      words,
      open.lines[0]!.size >= HEADING_SIZE * printed.size,
    );
    const kind: Pick<Block, 'kind' | 'role'> = isNote ? { kind: 'paragraph' } : determineKind(open, text, printed);
    return { block: { ...kind, text, page: open.page }, size: open.lines[0]!.size };
  };
  return [
    ...groupLines(printed.columns).map((open) => toBlock(open, false)),
    ...groupLines(printed.notes).map((open) => toBlock(open, true)),
  ];
}
