/** Groups the lines of a PDF into paragraphs, headings, items and rows, across columns and pages. */
import type { Block } from '../../core/article';
import type { Line, LineColumn, PrintedText } from './build-lines';
import { isUnspaced, isUnspacedPair } from './repair-letters';

// Joins the lines of a paragraph: words that were divided at a line's end become whole again.

/** Words of a document and how often each stands in it, by which divided words are told from hyphenated ones. */
export type WordCounts = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:[-‐‑][\p{L}\p{M}\p{Nd}]+)*/gu;
const HYPHEN = /^[-‐\u00AD]$/;
const NO_LETTER = /[^\p{L}\p{M}]/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
const HYPHEN_END = /[\p{L}\p{Nd}][-‐‑]$/u;

/** A short word that stands alone so often is no second half of another: Hin- und Rückfahrt. */
const OFTEN = 3;
const SHORT = 4;

const toWordKey = (word: string): string => word.toLowerCase().replace(/[‐‑]/g, '-');

/** Counts the words within lines; those at their ends may be halves. */
export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const [word] of line.slice(0, line.lastIndexOf(' ') + 1).matchAll(WORD))
      counts.set(toWordKey(word), (counts.get(toWordKey(word)) ?? 0) + 1);
  return counts;
}

/** What stands between two lines, once the hyphen at the first one's end is gone where it was only the line's. */
function joinDivided(text: string, next: string, words: WordCounts, isHeading: boolean): string | undefined {
  const hyphen = HYPHEN.test(text.at(-1) ?? '') ? text.at(-1)! : '';
  const head = text.slice(-80, -1).split(NO_LETTER).at(-1)!;
  const [tail = ''] = FIRST_WORD.exec(next.slice(0, 80)) ?? [];
  if (!hyphen || !head || !tail)
    return HYPHEN_END.test(text.slice(-2)) && /^[\p{L}\p{Nd}]/u.test(next) ? text + next : undefined;
  const joined = text.slice(0, -1) + next;
  if (hyphen === '\u00AD') return joined;
  if (words.has(toWordKey(head + tail))) return joined;
  // Headings are not divided where a word has no hyphen.
  if (isHeading || words.has(toWordKey(`${head}-${tail}`)) || tail[0] !== tail[0]!.toLowerCase()) return text + next;
  return tail.length <= SHORT && (words.get(toWordKey(tail)) ?? 0) >= OFTEN ? `${text} ${next}` : joined;
}

/** Joins a line to the text before it. */
function joinLine(text: string, next: string, words: WordCounts, isHeading: boolean): string {
  const divided = joinDivided(text, next, words, isHeading);
  if (divided !== undefined) return divided;
  return isUnspacedPair(text.at(-1), next[0]) ? text + next : `${text} ${next}`;
}

/** The text of a paragraph's lines. Soft hyphens that divide nothing are left out. */
export const joinLines = (lines: readonly string[], words: WordCounts, isHeading = false): string =>
  lines
    .slice(1)
    .reduce((text, line) => joinLine(text, line, words, isHeading), lines[0] ?? '')
    .replaceAll('\u00AD', '');

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
