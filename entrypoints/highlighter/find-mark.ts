/** Finds the mark under a point of the window. */
import type { LocatedMark } from './locate-marks';

/** How far a pointer may be from a line of text, in CSS pixels. */
const POINTER_TOLERANCE = 2;

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The text position nearest to a point. Chromium before 128 only has `caretRangeFromPoint`. */
export function getCaret(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/**
 * Whether a point lies on the text of a range. The nearest caret may be far away, for example beside a short last line.
 */
export const isPointOnRange = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - POINTER_TOLERANCE &&
      x <= right + POINTER_TOLERANCE &&
      y >= top - POINTER_TOLERANCE &&
      y <= bottom + POINTER_TOLERANCE,
  );

/** The mark of the finding whose passage is at a point of the window; of several, that of the shortest passage. */
export function findMarkAt(placed: readonly LocatedMark[], x: number, y: number): LocatedMark | undefined {
  const caret = placed.length > 0 ? getCaret(x, y) : undefined;
  if (!caret) return undefined;
  const matches = placed.filter(
    ({ mark, range }) =>
      mark.id !== '' && range.isPointInRange(caret.node, caret.offset) && isPointOnRange(range, x, y),
  );
  const getLength = ({ range }: LocatedMark): number => range.toString().length;
  return matches.sort((a, b) => getLength(a) - getLength(b))[0];
}
