import type { TextRun } from './text-runs';

/** A cell with more text than this is a part of the page's layout, or a paragraph. */
const MAX_CELL_WEIGHT = 80;

/** The row of a table of values that a run is a cell of. */
function findTableRow(run: TextRun): Element | undefined {
  if (!/^T[DH]$/i.test(run.block.tagName) || run.weight > MAX_CELL_WEIGHT) return undefined;
  return run.block.closest('tr') ?? undefined;
}

/** One run a cell, and more than one cell: otherwise the row says nothing that its cell does not. */
function isTableRow(cells: readonly TextRun[]): boolean {
  return cells.length > 1 && new Set(cells.map((run) => run.block)).size === cells.length;
}

/**
 * Runs as they make blocks: one each, but for the cells of a table's row, which mean something only together. In
 * layout tables, whose cells hold paragraphs, every run stays by itself.
 */
export function groupByTableRow(text: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const groups: TextRun[][] = [];
  let row: Element | undefined;
  for (const run of text) {
    const own = findTableRow(run);
    if (own && own === row) groups.at(-1)?.push(run);
    else groups.push([run]);
    row = own;
  }
  return groups.flatMap((cells) => (isTableRow(cells) || cells.length === 1 ? [cells] : cells.map((run) => [run])));
}
