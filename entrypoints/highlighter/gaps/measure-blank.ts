/** Measures the blank between two passages of the page, and whether it is blank indeed. */
import type { Gap } from './find-gaps';

/** CSS pixels. A lower blank is the distance of lines. */
export const MIN_BLANK = 20;
/** CSS pixels. In a higher blank the pill stands near the words before it. */
const MAX_BLANK = 28;

export const PILL = { width: 40, height: 24 } as const;

/** A place for a pill, in CSS pixels from the corner of the window. */
export interface PillPlace {
  readonly left: number;
  readonly top: number;
}

/** Where the pill of a gap stands: at the beginning of the line, in the middle of the blank; undefined without a blank. */
export function measureBlank({ above, below }: Gap): PillPlace | undefined {
  if (!below) return undefined;
  const before = [...above.getClientRects()].at(-1);
  const behind = below.getClientRects()[0];
  // Where the text goes on in another column, what is behind it stands higher.
  if (!before || !behind || behind.top - before.bottom < MIN_BLANK) return undefined;
  const holder = below.startContainer.parentElement;
  const isRtl = holder !== null && getComputedStyle(holder).direction === 'rtl';
  const blank = Math.min(behind.top - before.bottom, MAX_BLANK);
  return {
    left: Math.max(0, isRtl ? behind.right - PILL.width : behind.left),
    top: before.bottom + (blank - PILL.height) / 2,
  };
}

/** Whether something of the page lies over its text whatever is scrolled: it says nothing of what is under it. */
function isOverlay(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
}

/**
 * Whether nothing but the ground of the text is where the pill stands: a picture or a box may stand between two paragraphs.
 * To be asked while it is in the window. `isOwn`: whether an element is one of Verso's.
 */
export function isBlank(
  { above, below }: Gap,
  { left, top }: PillPlace,
  isOwn: (element: Element) => boolean,
): boolean {
  const middle = top + PILL.height / 2;
  const points = [
    [left + 2, middle],
    [left + PILL.width / 2, middle - 8],
    [left + PILL.width / 2, middle + 8],
    [left + PILL.width - 2, middle],
  ] as const;
  return points.every(([x, y]) => {
    const ground = document.elementsFromPoint(x, y).find((element) => !isOwn(element) && !isOverlay(element));
    return (
      ground === undefined || ground.contains(above.endContainer) || (below && ground.contains(below.startContainer))
    );
  });
}
