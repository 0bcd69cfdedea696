/** Draws a comparison to be read, row by row; what has changed is drawn anew where it stands. */
import { drawMarkup, type Markup } from '../../lib/report/formats/markup';
import {
  buildColumnNames,
  buildReadingHead,
  buildReadingRecord,
  buildReadingRow,
} from '../../lib/report/formats/reading-page';
import type { ReadingModel } from '../../lib/report/reading-model';

/** Milliseconds of drawing, after which the reader has her turn. */
const TURN = 10;

/** A part of the page, with the markup that it was drawn from. */
interface DrawnPart {
  readonly written: string;
  readonly node: ChildNode;
}

const waitForTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function* listParts(model: ReadingModel): Generator<Markup> {
  yield buildReadingHead(model);
  yield buildColumnNames(model);
  for (const row of model.rows) yield buildReadingRow(row, model);
  yield buildReadingRecord(model);
}

/**
 * Creates a function that fills an element with a comparison, in place of the one before. It resolves when all of it
 * stands there, or another one is to be drawn.
 */
export function createReadingDrawer(root: HTMLElement): (model: ReadingModel) => Promise<void> {
  const drawn: DrawnPart[] = [];
  let turn = 0;

  function drawPart(at: number, markup: Markup): void {
    const written = JSON.stringify(markup);
    const before = drawn[at];
    if (before?.written === written) return;
    const node = drawMarkup(document, markup) as Element;
    if (before) before.node.replaceWith(node);
    else root.append(node);
    drawn[at] = { written, node };
  }

  return async (model) => {
    const own = ++turn;
    let began = performance.now();
    let at = 0;
    for (const part of listParts(model)) {
      drawPart(at++, part);
      if (performance.now() - began < TURN) continue;
      await waitForTurn();
      if (own !== turn) return;
      began = performance.now();
    }
    for (const { node } of drawn.splice(at)) node.remove();
    root.removeAttribute('aria-busy');
  };
}
