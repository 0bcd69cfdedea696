import type { Placed } from './locate-marks';

/** Pixels by which a pointer may miss a line of text. */
const SLACK = 2;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Chromium before 128 knows only the older name. */
function caretAt(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The nearest caret may be far from the pointer: beside a short last line, say. */
const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );

/** The flag whose passage lies under a point of the window; where several do, that of the shortest. */
export function flagAt(placed: readonly Placed[], x: number, y: number): string | undefined {
  const caret = placed.length > 0 ? caretAt(x, y) : undefined;
  if (!caret) return undefined;
  const under = placed.filter(
    ({ mark, range }) => mark.id !== '' && range.isPointInRange(caret.node, caret.offset) && covers(range, x, y),
  );
  const length = ({ range }: Placed): number => range.toString().length;
  return under.sort((a, b) => length(a) - length(b))[0]?.mark.id;
}
