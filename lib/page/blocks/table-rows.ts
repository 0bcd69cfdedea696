/** Groups the cells of a table row, which become one block. */
import type { TextRun } from './text-runs';

/** Cells with more weight are part of the page's layout, or paragraphs. */
const MAX_CELL_WEIGHT = 80;

/** Returns the table row of a run that is a short cell; undefined for other runs. */
function findTableRow(run: TextRun): Element | undefined {
  if (!/^T[DH]$/i.test(run.block.tagName) || run.weight > MAX_CELL_WEIGHT) return undefined;
  return run.block.closest('tr') ?? undefined;
}

/** Whether cells make a row: several, with one run each. Otherwise they stay separate blocks. */
function isTableRow(cells: readonly TextRun[]): boolean {
  return cells.length > 1 && new Set(cells.map((run) => run.block)).size === cells.length;
}

/**
 * Groups the runs of an article into blocks: the cells of a table row together, since they have a meaning only
 * together, and every other run by itself. Cells of layout tables, which contain paragraphs, stay separate.
 */
export function groupByTableRow(text: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const groups: TextRun[][] = [];
  let previousRow: Element | undefined;
  for (const run of text) {
    const tableRow = findTableRow(run);
    if (tableRow && tableRow === previousRow) groups.at(-1)?.push(run);
    else groups.push([run]);
    previousRow = tableRow;
  }
  return groups.flatMap((cells) => (isTableRow(cells) || cells.length === 1 ? [cells] : cells.map((run) => [run])));
}
