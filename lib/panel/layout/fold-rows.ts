/** Folds the rows of the side-by-side view in which everything corresponds and nothing differs. */
import type { AlignedRow } from '../../report/aligned-rows';

/** A row that is shown, or neighboring rows that are folded into one line. */
export type FoldedItem =
  | { readonly key: string; readonly row: AlignedRow }
  | {
      readonly key: string;
      readonly folded: readonly AlignedRow[];
      readonly isOpen: boolean;
    };

/**
 * Folds rows without findings. Those whose fold is in `unfolded` follow its line.
 *
 * @param unfolded keys of folds
 */
export function foldRows(rows: readonly AlignedRow[], unfolded: ReadonlySet<string>): readonly FoldedItem[] {
  const items: FoldedItem[] = [];
  let at = 0;
  while (at < rows.length) {
    const run = takePlainRows(rows, at);
    const first = rows[at];
    if (run.length > 0 && first) {
      const key = `fold ${toRowKey(first)}`;
      const isOpen = unfolded.has(key);
      items.push({ key, folded: run, isOpen });
      if (isOpen) items.push(...run.map((row) => ({ key: toRowKey(row), row })));
      at += run.length;
    } else if (first) {
      items.push({ key: toRowKey(first), row: first });
      at += 1;
    }
  }
  return items;
}

const toRowKey = ({ translation, original }: AlignedRow): string => `${translation[0]?.block}/${original[0]?.block}`;

function takePlainRows(rows: readonly AlignedRow[], from: number): readonly AlignedRow[] {
  let end = from;
  while (end < rows.length && isPlain(rows[end]!)) end += 1;
  return rows.slice(from, end);
}

const isPlain = ({ translation, original }: AlignedRow): boolean =>
  translation.length > 0 &&
  original.length > 0 &&
  [...translation, ...original].every(({ runs }) => runs.every((run) => run.finding === undefined));
