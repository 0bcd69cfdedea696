/** Finds the columns of a page and puts them in the order in which they are read. */
import { computeOverlap, type Fragment } from './fragments';

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
