/** Finds the mark under a point of the window. */
import type { LocatedMark } from './locate-marks';

/** Pixels by which a pointer may miss a line of text. */
const POINTER_TOLERANCE = 2;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Chromium before 128 knows only the older name. */
function getCaret(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The nearest caret may be far from the pointer: beside a short last line, say. */
const isPointOnRange = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - POINTER_TOLERANCE &&
      x <= right + POINTER_TOLERANCE &&
      y >= top - POINTER_TOLERANCE &&
      y <= bottom + POINTER_TOLERANCE,
  );

/** The flag whose passage lies under a point of the window; where several do, that of the shortest. */
export function findMarkAt(placed: readonly LocatedMark[], x: number, y: number): string | undefined {
  const caret = placed.length > 0 ? getCaret(x, y) : undefined;
  if (!caret) return undefined;
  const under = placed.filter(
    ({ mark, range }) =>
      mark.id !== '' && range.isPointInRange(caret.node, caret.offset) && isPointOnRange(range, x, y),
  );
  const length = ({ range }: LocatedMark): number => range.toString().length;
  return under.sort((a, b) => length(a) - length(b))[0]?.mark.id;
}
